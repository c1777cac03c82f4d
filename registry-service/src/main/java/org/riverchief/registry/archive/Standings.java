package org.riverchief.registry.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the departments stand on one attribute of one place: the latest each of them says. */
final class Standings {

    private final List<ArchiveEntry> latest;

    private Standings(List<ArchiveEntry> latest) {
        this.latest = latest;
    }

    /** Takes all facts of the attribute, the latest first. */
    static Standings of(List<ArchiveEntry> entries) {
        Map<String, ArchiveEntry> byDepartment = new LinkedHashMap<>();
        entries.forEach(
                entry -> byDepartment.putIfAbsent(entry.departmentCode == null ? "" : entry.departmentCode, entry));
        return new Standings(List.copyOf(byDepartment.values()));
    }

    /** Returns what holds. */
    Optional<ArchiveEntry> holding() {
        Optional<ArchiveEntry> accepted = accepted();
        if (accepted.isPresent() && !conflict()) {
            return accepted;
        }
        return latest.stream()
                .max(Comparator.comparing((ArchiveEntry entry) -> entry.verified)
                        .thenComparing(entry -> entry.asOf)
                        .thenComparing(entry -> entry.recordedAt));
    }

    List<ArchiveEntry> others() {
        Optional<ArchiveEntry> holding = holding();
        return latest.stream()
                .filter(entry ->
                        holding.filter(held -> held.id.equals(entry.id)).isEmpty())
                .toList();
    }

    /** Returns whether they differ, and nobody decided since the last of them spoke. */
    boolean conflict() {
        if (latest.stream().map(entry -> entry.value).distinct().count() < 2) {
            return false;
        }
        Instant lastWord = latest.stream()
                .map(entry -> entry.recordedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        return accepted()
                .map(entry -> entry.acceptedAt)
                .filter(decided -> !decided.isBefore(lastWord))
                .isEmpty();
    }

    private Optional<ArchiveEntry> accepted() {
        return latest.stream()
                .filter(entry -> entry.acceptedAt != null)
                .max(Comparator.comparing(entry -> Objects.requireNonNull(entry.acceptedAt)));
    }
}
