package org.riverchief.patrol.integration.registry;

/** A fact of the registry came or changed; sent to this service's own features in the transaction that stores it. */
public record RegistryFactTaken(Kind kind) {

    /** What the fact is about. */
    public enum Kind {
        DIVISION,
        REACH,
        APPOINTMENT,
        DEPARTMENT,
        DUTY,
        WATER
    }
}
