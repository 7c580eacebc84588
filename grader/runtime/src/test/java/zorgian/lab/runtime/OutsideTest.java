package zorgian.lab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutsideTest {

    private final RunByHand hand = new RunByHand();
    private final Outside outside = hand.run.outside;

    @Test
    void whoHasComeBackIsThereUntilItIsTakenIn() {
        outside.leaves(hand.main);
        assertTrue(outside.isAnybodyThere());
        outside.returns(hand.main);
        assertTrue(outside.isAnybodyThere(), "else the run is taken for stuck");
        outside.comeBack(hand.run);
        assertFalse(outside.isAnybodyThere());
        assertEquals(1, hand.run.ready.size());
    }

    @Test
    void onlyARunThatWasNeverOutsideHasADigest() {
        assertTrue(hand.run.digest() != 0);
        outside.leaves(hand.main);
        outside.returns(hand.main);
        assertEquals(0, hand.run.digest());
    }

    @Test
    void aWaitIsOverWhenSomebodyComesBackAndNotBefore() {
        outside.leaves(hand.main);
        assertFalse(outside.await(1));
        outside.returns(hand.main);
        assertTrue(outside.await(60_000));
    }

    @Test
    void whoWaitsForAProcessIsCountedApart() {
        hand.main.awaitsProcess = true;
        outside.leaves(hand.main);
        assertTrue(outside.isProcessAwaited());
        outside.returns(hand.main);
        assertFalse(outside.isProcessAwaited());
    }
}
