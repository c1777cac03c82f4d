package org.riverchief.registry.campaign;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class CampaignProblems {

    private CampaignProblems() {}

    static DomainException dueBeforeStart() {
        return new DomainException(Kind.INVALID, "invalid-validity", "A campaign is due on its first day or later");
    }

    static DomainException unknownType(String code) {
        return new DomainException(
                        Kind.INVALID, "unknown-milestone-type", "There is no milestone type %s".formatted(code))
                .with("milestoneType", code);
    }

    static DomainException nothingToReach() {
        return new DomainException(
                Kind.INVALID,
                "campaign-without-milestones",
                "Name a programme or types, and levels that have divisions");
    }

    static DomainException campaignExists(String name) {
        return new DomainException(
                Kind.CONFLICT, "campaign-exists", "The division has a campaign %s already".formatted(name));
    }
}
