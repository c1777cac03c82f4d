package org.riverchief.registry;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.riverchief.defaults.security.DivisionCode;

/** What follows what, in time and down the tree of divisions. */
public final class Succession {

    /** A row that holds until another takes its place. */
    public interface Replaceable {

        /** Ends because a successor begins on the day; refuses when it did not begin earlier. */
        void giveWayOn(LocalDate day);
    }

    private Succession() {}

    /**
     * Ends what stands before a successor begins.
     *
     * @param view taken before the end
     * @param publish gets that view and the ended row
     */
    public static <T extends Replaceable, V> void end(
            Optional<T> former, LocalDate day, Function<T, V> view, BiConsumer<V, T> publish) {
        former.ifPresent(row -> {
            V before = view.apply(row);
            row.giveWayOn(day);
            // The end must be written before the successor, or the two overlap for a moment and the database refuses.
            Panache.getEntityManager().flush();
            publish.accept(before, row);
        });
    }

    /** Returns the codes of the division and of those above it, the nearest first. */
    public static List<String> line(String divisionCode) {
        return DivisionCode.of(divisionCode).ancestors().stream()
                .map(DivisionCode::value)
                .toList();
    }

    /** Returns the rows of the nearest division of the line that has any. */
    public static <T> List<T> nearest(List<String> line, List<T> rows, Function<T, String> divisionCode) {
        return line.stream()
                .map(code -> rows.stream()
                        .filter(row -> divisionCode.apply(row).equals(code))
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
