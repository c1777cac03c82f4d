package org.riverchief.defaults.events;

/**
 * A fact a service publishes. Implementations are records whose components are the payload, as stated by the event's
 * JSON Schema in {@code contracts/events}.
 */
public interface DomainEvent {

    /** Returns the CloudEvents type, {@code org.riverchief.<aggregate>.<verb>.v<n>}. */
    String type();

    /** Returns the topic without any prefix, {@code <service>.<aggregate>.v<n>}. */
    String topic();

    /** Returns the id of the aggregate the fact is about; it is also the record's key. */
    String subject();
}
