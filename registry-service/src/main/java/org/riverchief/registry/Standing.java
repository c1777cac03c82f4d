package org.riverchief.registry;

import java.util.ArrayList;
import java.util.List;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Collects what stands on something that is about to end or to shrink, so that nothing is left hanging silently. */
public final class Standing {

    private static final int SHOWN = 100;

    /**
     * Something that stands on what is about to change.
     *
     * @param kind as {@code appointment}, {@code reach}, {@code section}
     * @param name what a person knows it by
     */
    public record Holder(String kind, String id, String name) {}

    private final List<Holder> holders = new ArrayList<>();

    /** Notes something that would be left hanging. */
    public void add(String kind, Object id, String name) {
        holders.add(new Holder(kind, String.valueOf(id), name));
    }

    /**
     * Lets pass what nothing stands on.
     *
     * @throws DomainException {@code still-in-use} naming the first hundred holders
     */
    public void requireNone() {
        if (holders.isEmpty()) {
            return;
        }
        Holder first = holders.get(0);
        throw new DomainException(
                        Kind.CONFLICT,
                        "still-in-use",
                        "%d things stand on it, as the %s %s; move or end them first"
                                .formatted(holders.size(), first.kind(), first.name()))
                .with("holders", holders.stream().limit(SHOWN).toList());
    }
}
