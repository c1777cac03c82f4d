package org.riverchief.patrol.track;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Keeps the longest chain of fixes in which each can be reached from the one before, and of equally long ones the
 * shortest way. Comparing neighbours only would believe a bad first fix and throw the good ones after it away.
 */
final class JumpFilter {

    /** Bounds the work on a hostile track; an honest one needs a handful of comparisons per fix. */
    private static final int COMPARISONS_PER_FIX = 128;

    private static final double METRES_PER_SECOND_IN_KMH = 3.6;
    private static final int NONE = -1;

    private final TrackRule.FixFilter filter;
    private final double metresPerMillisecond;

    JumpFilter(TrackRule rule) {
        this.filter = rule.filter();
        this.metresPerMillisecond = rule.speeds().jump().doubleValue() / METRES_PER_SECOND_IN_KMH / 1000;
    }

    /** Returns the fixes kept, in order; expects them ordered by distinct instants. */
    List<Fix> kept(List<Fix> fixes) {
        if (fixes.isEmpty()) {
            return fixes;
        }
        Chains chains = new Chains(fixes);
        for (int i = 0; i < fixes.size(); i++) {
            chains.add(i);
        }
        List<Fix> kept = new ArrayList<>();
        for (int i = chains.bestEnd(); i != NONE; i = chains.previous[i]) {
            kept.add(fixes.get(i));
        }
        Collections.reverse(kept);
        return kept;
    }

    private boolean leadsTo(Fix from, Fix to, double metres) {
        double unexplained = metres - filter.uncertaintyMetres(from) - filter.uncertaintyMetres(to);
        long milliseconds = Duration.between(from.at(), to.at()).toMillis();
        return unexplained <= metresPerMillisecond * milliseconds;
    }

    /** The best chain ending at each fix; ends are grouped by the number of fixes in their chain. */
    private final class Chains {

        private final List<Fix> fixes;
        private final int[] previous;
        private final int[] count;
        private final double[] metres;
        private final List<List<Integer>> endsByCount = new ArrayList<>(List.of(List.of()));

        Chains(List<Fix> fixes) {
            this.fixes = fixes;
            previous = new int[fixes.size()];
            count = new int[fixes.size()];
            metres = new double[fixes.size()];
            Arrays.fill(previous, NONE);
            Arrays.fill(count, 1);
        }

        void add(int end) {
            int comparisons = 0;
            for (int chain = endsByCount.size() - 1; chain > 0 && previous[end] == NONE; chain--) {
                List<Integer> ends = endsByCount.get(chain);
                for (int i = ends.size() - 1; i >= 0 && comparisons < COMPARISONS_PER_FIX; i--) {
                    extend(ends.get(i), end);
                    comparisons++;
                }
            }
            if (count[end] == endsByCount.size()) {
                endsByCount.add(new ArrayList<>());
            }
            endsByCount.get(count[end]).add(end);
        }

        private void extend(int from, int to) {
            double step =
                    Ellipsoid.metres(fixes.get(from).position(), fixes.get(to).position());
            double total = metres[from] + step;
            boolean better = previous[to] == NONE || total < metres[to];
            if (better && leadsTo(fixes.get(from), fixes.get(to), step)) {
                previous[to] = from;
                count[to] = count[from] + 1;
                metres[to] = total;
            }
        }

        int bestEnd() {
            List<Integer> ends = endsByCount.get(endsByCount.size() - 1);
            int best = ends.get(0);
            for (int end : ends) {
                best = metres[end] < metres[best] ? end : best;
            }
            return best;
        }
    }
}
