package zorgian.samples;

/**
 * A biological sample.
 *
 * @param id its number, any number, different for each sample of a list
 * @param habitat where it was taken
 */
public record Sample(int id, String habitat) {}
