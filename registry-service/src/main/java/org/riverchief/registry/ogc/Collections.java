package org.riverchief.registry.ogc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.registry.features.Extent;
import org.riverchief.registry.features.FeatureQueries;
import org.riverchief.registry.features.FeatureScope;
import org.riverchief.registry.features.FeatureSource;
import org.riverchief.registry.features.FeatureTable;

/** The collections there are and where their features lie. */
@ApplicationScoped
class Collections {

    /** Extents are read from every row, so they are read seldom; they are for a first look, not for exact work. */
    private static final Duration EXTENT_KEPT = Duration.ofMinutes(1);

    private record Known(Extent extent, Instant readAt) {}

    private final List<FeatureTable> tables;
    private final FeatureQueries queries;
    private final FeatureScope scope;
    private final Clock clock;
    private final Map<String, Known> extents = new ConcurrentHashMap<>();

    Collections(Instance<FeatureSource> sources, FeatureQueries queries, FeatureScope scope, Clock clock) {
        this.tables = sources.stream()
                .map(FeatureSource::table)
                .sorted(Comparator.comparing(FeatureTable::id))
                .toList();
        this.queries = queries;
        this.scope = scope;
        this.clock = clock;
    }

    List<FeatureTable> visible() {
        boolean identified = scope.isIdentified();
        return tables.stream().filter(table -> identified || table.isOpen()).toList();
    }

    /** Returns the open ones, which the description of the API names. */
    List<FeatureTable> open() {
        return tables.stream().filter(FeatureTable::isOpen).toList();
    }

    FeatureTable require(String id) {
        return visible().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    Extent extent(FeatureTable table) {
        Instant now = clock.instant();
        return extents.compute(
                        table.id(),
                        (id, known) -> known != null
                                        && known.readAt().plus(EXTENT_KEPT).isAfter(now)
                                ? known
                                : new Known(queries.extent(table), now))
                .extent();
    }
}
