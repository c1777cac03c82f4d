package org.riverchief.patrol.track;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Several devices may record one patrol. Each stretch of time is told by one of them, the one with most fixes before the
 * others, so that two phones in one pocket do not make a zigzag of one walk. The others fill its gaps.
 */
final class LeadDevice {

    private final Duration gap;
    /** Stretches told already, end by start. */
    private final TreeMap<Instant, Instant> told = new TreeMap<>();

    private LeadDevice(Duration gap) {
        this.gap = gap;
    }

    /** Returns the fixes that tell the track; expects them in time order. */
    static Set<Fix> telling(List<Fix> fixes, Duration gap) {
        Map<Integer, List<Fix>> devices = fixes.stream().collect(Collectors.groupingBy(Fix::source));
        if (devices.size() < 2) {
            return new HashSet<>(fixes);
        }
        LeadDevice lead = new LeadDevice(gap);
        Set<Fix> telling = new HashSet<>();
        devices.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, List<Fix>> device) ->
                                -device.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(device -> telling.addAll(lead.take(device.getValue())));
        return telling;
    }

    private List<Fix> take(List<Fix> device) {
        List<Fix> fresh = device.stream().filter(fix -> !isTold(fix.at())).toList();
        List<Instant> starts = new ArrayList<>();
        List<Instant> ends = new ArrayList<>();
        for (Fix fix : fresh) {
            int last = ends.size() - 1;
            boolean continues = last >= 0
                    && Duration.between(ends.get(last), fix.at()).compareTo(gap) <= 0
                    && told.subMap(ends.get(last), fix.at()).isEmpty();
            if (continues) {
                ends.set(last, fix.at());
            } else {
                starts.add(fix.at());
                ends.add(fix.at());
            }
        }
        for (int i = 0; i < starts.size(); i++) {
            told.put(starts.get(i), ends.get(i));
        }
        return fresh;
    }

    private boolean isTold(Instant at) {
        Map.Entry<Instant, Instant> before = told.floorEntry(at);
        return before != null && !before.getValue().isBefore(at);
    }
}
