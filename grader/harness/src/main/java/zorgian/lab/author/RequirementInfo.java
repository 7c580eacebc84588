package zorgian.lab.author;

/**
 * A requirement as the brief lists it.
 *
 * @param id the requirement's id, unique in its exercise
 * @param title the requirement as a sentence that is true when it is met
 * @param points its points, 1 or more
 */
public record RequirementInfo(String id, String title, int points) {
}
