package org.riverchief.patrol.joint;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class JointProblems {

    private JointProblems() {}

    static DomainException oneOfTwo() {
        return new DomainException(
                Kind.INVALID, "participant-unclear", "A participant is a chief or a department, not both or neither");
    }

    static DomainException ownPatrol() {
        return new DomainException(
                Kind.INVALID, "participant-own", "Whose patrol it is and who made it take part already");
    }

    static DomainException unknownChief() {
        return new DomainException(Kind.INVALID, "unknown-participant", "The registry knows no such chief today");
    }

    static DomainException otherWater() {
        return new DomainException(
                Kind.INVALID,
                "participation-other-water",
                "A joint patrol counts for a reach of one's own on the water that was patrolled");
    }

    static DomainException confirmed() {
        return new DomainException(
                Kind.CONFLICT, "participation-confirmed", "This was confirmed before, for another reach");
    }
}
