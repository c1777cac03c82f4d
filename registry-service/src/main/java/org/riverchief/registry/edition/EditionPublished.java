package org.riverchief.registry.edition;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.riverchief.defaults.events.DomainEvent;

record EditionPublished(
        UUID editionId,
        String divisionCode,
        int number,
        Instant publishedAt,
        int entries,
        int added,
        int removed,
        int changed)
        implements DomainEvent {

    static EditionPublished of(EditionView edition) {
        return new EditionPublished(
                edition.id(),
                edition.divisionCode(),
                Objects.requireNonNull(edition.number()),
                Objects.requireNonNull(edition.publishedAt()),
                edition.entries(),
                edition.added(),
                edition.removed(),
                edition.changed());
    }

    @Override
    public String type() {
        return "org.riverchief.edition.published.v1";
    }

    @Override
    public String topic() {
        return "registry.edition.v1";
    }

    @Override
    public String subject() {
        return editionId.toString();
    }
}
