package org.riverchief.patrol.publicstatus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says in plain words where a report stands. */
@ApplicationScoped
public class PublicStatuses {

    /**
     * A state in plain words.
     *
     * @param open whether something is still to be expected
     * @param judgeable whether the reporter may say now how it was handled
     */
    public record Words(String words, boolean open, boolean judgeable) {}

    /** Returns the words of a state; one that is not listed is in progress. */
    public Words of(String status) {
        StatusWord word = StatusWord.of(status);
        return new Words(word.words, word.open, word.judgeable);
    }

    /** Returns the states after which nothing is to be expected. */
    public List<String> closed() {
        return StatusWord.closed();
    }
}
