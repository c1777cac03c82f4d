package org.riverchief.registry.exchange.job;

import java.util.ArrayList;
import java.util.List;
import org.riverchief.registry.exchange.RowOutcome;

/** What the rows of a file did so far. */
final class ImportCounts {

    /** Errors kept; beyond them only their number is. */
    private static final int KEPT = 1_000;

    private final List<RowError> errors = new ArrayList<>();
    private int rows;
    private int created;
    private int changed;
    private int unchanged;
    private int failed;
    private boolean whole = true;

    void add(RowOutcome outcome) {
        rows++;
        switch (outcome) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
        }
    }

    void add(RowError error) {
        rows++;
        failed++;
        if (errors.size() < KEPT) {
            errors.add(error);
        }
    }

    /** Notes that the file could not be read on from there. */
    void stop(RowError error) {
        add(error);
        rows--;
        whole = false;
    }

    boolean fileIsWhole() {
        return whole;
    }

    boolean hasErrors() {
        return failed > 0;
    }

    int rows() {
        return rows;
    }

    int created() {
        return created;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int failed() {
        return failed;
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }
}
