package org.riverchief.registry.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Ids;
import org.riverchief.registry.exchange.CellException;
import org.riverchief.registry.exchange.ImportRow;
import org.riverchief.registry.exchange.Importer;
import org.riverchief.registry.exchange.RowOutcome;

/**
 * Takes the reaches of one file. What many rows have in common, as the division or the water, is looked up and locked once;
 * new reaches are held back and written together.
 */
final class ReachImporter implements Importer<RegisterReach> {

    private static final int COUNTY_DIGITS = 6;

    private record On(Object what, LocalDate day) {}

    private final ReachImports registry;
    private final Map<String, Optional<UUID>> waters = new HashMap<>();
    private final Set<On> kept = new HashSet<>();
    private final Map<On, Consumer<String>> forms = new HashMap<>();
    private final Map<String, Map<String, UUID>> registered = new HashMap<>();
    private final Map<On, Optional<ReachEdition>> parents = new HashMap<>();
    private final Map<UUID, ReachEdition> waiting = new LinkedHashMap<>();
    private final Map<UUID, ReachEdition> latest = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    ReachImporter(ReachImports registry) {
        this.registry = registry;
    }

    @Override
    public void prepare(List<ImportRow> rows) {
        latest.clear();
        List<String> codes = rows.stream()
                .flatMap(row -> row.text("code").stream())
                .filter(code -> known(code) != null)
                .toList();
        if (!codes.isEmpty()) {
            ReachEdition.findAllOf(codes).forEach(edition -> latest.put(edition.reach.id, edition));
        }
    }

    @Override
    public void complete(ImportRow row, Map<String, Object> values) {
        values.putIfAbsent("crs", "EPSG:4490");
        values.putIfAbsent("zone", Zone.BOTH.name());
        values.put("waterBodyId", water(row));
        row.text(ReachKind.PARENT).ifPresent(code -> values.put("parentReachId", parentId(code)));
    }

    private UUID water(ImportRow row) {
        String name = row.require(ReachKind.WATER);
        String division = row.require(ReachKind.WATER_DIVISION);
        return waters.computeIfAbsent(division + " " + name, key -> registry.water(division, name))
                .orElseThrow(() -> new CellException(
                        ReachKind.WATER, "Division %s has no water named %s".formatted(division, name)));
    }

    private UUID parentId(String code) {
        UUID id = known(code);
        if (id == null) {
            throw new CellException(
                    ReachKind.PARENT, "No reach has the code %s yet; it must stand before".formatted(code));
        }
        return id;
    }

    private @Nullable UUID known(String code) {
        if (code.length() < COUNTY_DIGITS) {
            return null;
        }
        return registered
                .computeIfAbsent(code.substring(0, COUNTY_DIGITS), registry::registered)
                .get(code);
    }

    @Override
    public RowOutcome take(ImportRow row, RegisterReach facts) {
        if (!taken.add(facts.code())) {
            throw new CellException("code", "This code stands in the file already");
        }
        facts.check();
        once("division", facts.divisionCode(), facts.validFrom(), registry::keepDivision);
        once("water", facts.waterBodyId(), facts.validFrom(), registry::keepWater);
        UUID id = known(facts.code());
        return id == null ? register(facts) : change(id, facts);
    }

    private interface Keeper<K> {
        void keep(K what, LocalDate day);
    }

    private <K> void once(String kind, K what, LocalDate day, Keeper<K> keeper) {
        On key = new On(kind + what, day);
        if (!kept.contains(key)) {
            keeper.keep(what, day);
            kept.add(key);
        }
    }

    private RowOutcome register(RegisterReach facts) {
        facts.checkCode();
        forms.computeIfAbsent(
                        new On(facts.divisionCode(), facts.validFrom()),
                        key -> registry.formOfCodes(facts.divisionCode(), facts.validFrom()))
                .accept(facts.code());
        requireParent(facts);
        Reach reach = Reach.register(Ids.next(), facts);
        waiting.put(reach.id, ReachEdition.of(reach, facts));
        registered
                .computeIfAbsent(facts.code().substring(0, COUNTY_DIGITS), registry::registered)
                .put(facts.code(), reach.id);
        return RowOutcome.CREATED;
    }

    private void requireParent(RegisterReach facts) {
        UUID parentId = facts.parentReachId();
        if (parentId == null) {
            return;
        }
        boolean fits = parent(parentId, facts.validFrom())
                .filter(parent -> parent.canHold(
                        facts.waterBodyId(), facts.divisionCode(), facts.chainageFromKm(), facts.chainageToKm()))
                .isPresent();
        if (!fits) {
            throw new CellException(
                    ReachKind.PARENT, "It must be of the same water, a level up, and hold division and chainage");
        }
    }

    private Optional<ReachEdition> parent(UUID id, LocalDate day) {
        ReachEdition held = waiting.get(id);
        if (held != null) {
            return Optional.of(held).filter(edition -> edition.isValidOn(day));
        }
        return parents.computeIfAbsent(new On(id, day), key -> {
            Reach.share(id);
            return ReachEdition.findOn(id, day);
        });
    }

    private RowOutcome change(UUID id, RegisterReach facts) {
        ReachEdition before = Objects.requireNonNullElseGet(
                latest.get(id), () -> ReachEdition.findLatest(id).orElseThrow());
        if (!registry.permits(before.divisionCode)) {
            throw new CellException("code", "The code belongs to a reach of another division");
        }
        ReachView view = registry.view(before);
        if (registry.agree(view, facts)) {
            return RowOutcome.UNCHANGED;
        }
        if (!view.waterBodyId().equals(facts.waterBodyId())) {
            throw new CellException(ReachKind.WATER, "The reach is of " + view.waterBodyName() + " and stays so");
        }
        requireParent(facts);
        parents.clear();
        flush();
        registry.change(id, facts.at(view.version()));
        latest.clear();
        return RowOutcome.CHANGED;
    }

    @Override
    public void flush() {
        if (!waiting.isEmpty()) {
            registry.register(new ArrayList<>(waiting.values()));
            waiting.clear();
        }
    }
}
