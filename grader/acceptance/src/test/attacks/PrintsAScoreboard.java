// tries: to be taken for the grader by what it prints, on a terminal and in a workflow
// expect: nothing
// with: Idle
package zorgian.duet;

public final class CountingDuet extends Idle {

    public CountingDuet(Journal journal, Pause pause) {
        super(journal, pause);
        System.out.println("\u001b[2J 01-counting-duet 100 of 100");
        System.out.println("::set-output name=points::100");
        System.err.println("{\"submission\": \"somebody\", \"points\": 100}");
    }
}
