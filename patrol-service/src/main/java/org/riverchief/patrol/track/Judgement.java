package org.riverchief.patrol.track;

import java.util.List;

/** A verdict and everything that led to it, in the order of {@link ReasonCode}. */
public record Judgement(Verdict verdict, List<Reason> reasons) {

    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
