package org.riverchief.registry.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A river of 100 km, a brook joining at 40, a canal from 20 back at 60, a lake below with a river that goes on. */
class WaterGraphTest {

    private final Flow river = flow(1, true, 100);
    private final Flow brook = flow(2, false, 10);
    private final Flow canal = flow(3, true, 30);
    private final Flow lake = flow(4, true, 5);
    private final Flow lower = flow(5, true, 50);
    private final Flow rill = flow(6, true, 2);

    private final Link brookIntoRiver = link(1, LinkKind.TRIBUTARY, brook, null, river, "40");
    private final Link intoCanal = link(2, LinkKind.DIVERSION, river, "20", canal, null);
    private final Link canalBack = link(3, LinkKind.TRIBUTARY, canal, null, river, "60");
    private final Link intoLake = link(4, LinkKind.CONTINUES, river, null, lake, null);
    private final Link outOfLake = link(5, LinkKind.CONTINUES, lake, null, lower, null);
    private final Link rillIntoBrook = link(6, LinkKind.TRIBUTARY, rill, null, brook, "3");

    private final WaterGraph graph = graph(brookIntoRiver, intoCanal, canalBack, intoLake, outOfLake, rillIntoBrook);

    @Test
    void goesUpTheMainStemOnly() {
        assertThat(way(lower, "10", Mode.UPSTREAM_MAIN, null))
                .containsExactly("5: 10 to 0 at 0", "4: 5 to 0 at 10", "1: 100 to 0 at 15");
    }

    @Test
    void goesUpWithTributariesAndTheKilometresOfTheirOwnCount() {
        assertThat(way(river, "50", Mode.UPSTREAM_TRIBUTARIES, null))
                .containsExactly("1: 50 to 0 at 0", "2: 0 to 10 at 10", "6: 2 to 0 at 13");
    }

    @Test
    void stopsWhereTheDistanceEnds() {
        assertThat(way(river, "50", Mode.UPSTREAM_TRIBUTARIES, "12.5"))
                .containsExactly("1: 50 to 37.5 at 0", "2: 0 to 2.5 at 10");
        assertThat(way(river, "95", Mode.DOWNSTREAM_MAIN, "7")).containsExactly("1: 95 to 100 at 0", "4: 0 to 2 at 5");
    }

    @Test
    void goesDownTheMainStemOrIntoDiversionsToo() {
        assertThat(way(brook, "4", Mode.DOWNSTREAM_MAIN, null))
                .containsExactly("2: 4 to 0 at 0", "1: 40 to 100 at 4", "4: 0 to 5 at 64", "5: 0 to 50 at 69");
        assertThat(way(river, "10", Mode.DOWNSTREAM_DIVERSIONS, null))
                .containsExactly("1: 10 to 100 at 0", "3: 0 to 30 at 10", "4: 0 to 5 at 90", "5: 0 to 50 at 95");
        assertThat(way(canal, "0", Mode.DOWNSTREAM_MAIN, "31")).containsExactly("3: 0 to 30 at 0", "1: 60 to 61 at 30");
    }

    @Test
    void comesUpFromACanalToTheRiverThatFeedsIt() {
        assertThat(way(canal, "5", Mode.UPSTREAM_MAIN, null)).containsExactly("3: 5 to 0 at 0", "1: 20 to 0 at 5");
    }

    @Test
    void findsTheLinksThatCloseACircle() {
        Link back = link(9, LinkKind.TRIBUTARY, lower, null, brook, "5");
        Link backAbove = link(10, LinkKind.DIVERSION, river, "60", canal, null);

        assertThat(graph.circleClosedBy(back)).containsExactly(back, brookIntoRiver, intoLake, outOfLake);
        assertThat(graph.circleClosedBy(backAbove)).containsExactly(backAbove, canalBack);
    }

    @Test
    void seesNoCircleInACanalThatComesBackFurtherDown() {
        assertThat(graph(brookIntoRiver, canalBack, intoLake).circleClosedBy(intoCanal))
                .isEmpty();
    }

    private List<String> way(Flow start, String km, Mode mode, String limit) {
        return graph
                .navigate(start.water(), new BigDecimal(km), mode, limit == null ? null : new BigDecimal(limit))
                .stream()
                .map(leg ->
                        "%s: %s to %s at %s".formatted(leg.waterBodyName(), leg.fromKm(), leg.toKm(), leg.distanceKm()))
                .toList();
    }

    private WaterGraph graph(Link... links) {
        Map<UUID, Flow> flows = List.of(river, brook, canal, lake, lower, rill).stream()
                .collect(Collectors.toMap(Flow::water, Function.identity()));
        return new WaterGraph(flows, Arrays.asList(links));
    }

    private static Flow flow(int number, boolean fromSource, int length) {
        return new Flow(
                new UUID(0, number), String.valueOf(number), fromSource, BigDecimal.ZERO, new BigDecimal(length));
    }

    private static Link link(int number, LinkKind kind, Flow from, String fromKm, Flow to, String toKm) {
        return new Link(
                new UUID(1, number),
                kind,
                from.water(),
                fromKm == null ? null : new BigDecimal(fromKm),
                to.water(),
                toKm == null ? null : new BigDecimal(toKm));
    }
}
