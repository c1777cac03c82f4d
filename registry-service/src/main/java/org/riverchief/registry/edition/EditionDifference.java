package org.riverchief.registry.edition;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an edition says otherwise than the one before.
 *
 * @param since number of that edition; 0 when there was none
 */
record EditionDifference(int since, List<ListEntry> added, List<ListEntry> removed, List<Change> changed) {

    /** A post that another holds, or whose holder is described otherwise. */
    record Change(ListEntry before, ListEntry after) {}

    /** Compares post by post; a post with several holders is compared holder by holder. */
    static EditionDifference between(int since, List<KeyedEntry> before, List<KeyedEntry> after) {
        Map<String, Deque<ListEntry>> left = new LinkedHashMap<>();
        before.forEach(row ->
                left.computeIfAbsent(row.postKey(), key -> new ArrayDeque<>()).add(row.entry()));
        List<KeyedEntry> unmatched = new ArrayList<>();
        for (KeyedEntry row : after) {
            Deque<ListEntry> same = left.getOrDefault(row.postKey(), new ArrayDeque<>());
            if (!same.removeIf(row.entry()::saysTheSame)) {
                unmatched.add(row);
            }
        }
        List<ListEntry> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        for (KeyedEntry row : unmatched) {
            ListEntry former =
                    left.getOrDefault(row.postKey(), new ArrayDeque<>()).poll();
            if (former == null) {
                added.add(row.entry());
            } else {
                changed.add(new Change(former, row.entry()));
            }
        }
        List<ListEntry> removed = left.values().stream().flatMap(Deque::stream).toList();
        return new EditionDifference(since, List.copyOf(added), removed, List.copyOf(changed));
    }
}
