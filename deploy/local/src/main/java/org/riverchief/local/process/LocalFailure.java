package org.riverchief.local.process;

/** Something an operator has to know; the message is one sentence for people and is shown without a stack trace. */
public class LocalFailure extends RuntimeException {

    public LocalFailure(String sentence) {
        super(sentence);
    }

    public LocalFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
