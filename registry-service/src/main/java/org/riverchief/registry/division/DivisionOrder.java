package org.riverchief.registry.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.Standing;
import org.riverchief.registry.Turns;
import org.riverchief.registry.division.Reorganize.NewDivision;
import org.riverchief.registry.division.Reorganize.ReachMove;
import org.riverchief.registry.division.Reorganize.Succession;

/** Renames, ends, merges and splits divisions. */
@ApplicationScoped
class DivisionOrder {

    private final DivisionService divisions;
    private final DataScope scope;
    private final Turns turns;
    private final Event<DivisionsChanging> changing;

    DivisionOrder(DivisionService divisions, DataScope scope, Turns turns, Event<DivisionsChanging> changing) {
        this.divisions = divisions;
        this.scope = scope;
        this.turns = turns;
        this.changing = changing;
    }

    @Transactional
    DivisionView rename(String code, RenameDivision order) {
        Division division = lock(code);
        DivisionView before = DivisionView.detailed(division);
        division.rename(order);
        divisions.publish("division.rename", before, division);
        return DivisionView.detailed(division);
    }

    @Transactional
    DivisionView end(String code, EndDivision ending) {
        turns.take("division-order");
        Division division = lock(code);
        DivisionView before = DivisionView.detailed(division);
        division.end(ending.validTo());
        Standing standing = new Standing();
        changing.fire(new DivisionsChanging(ending.validTo(), Map.of(code, Set.of()), Map.of(), false, standing));
        standing.requireNone();
        divisions.publish("division.end", before, division);
        return DivisionView.detailed(division);
    }

    /** Returns the divisions that began, ended or gave something up, by code. */
    @Transactional
    List<DivisionView> reorganize(Reorganize order) {
        turns.take("division-order");
        Map<String, Set<String>> successors = successors(order);
        successors.keySet().forEach(code -> lockValid(code, order.effectiveOn().minusDays(1)));
        register(order);
        successors.forEach((from, to) -> to.forEach(code -> requireSuccessor(from, code, order.effectiveOn())));
        Standing standing = new Standing();
        Map<UUID, String> moves = order.reachMoves().stream()
                .collect(Collectors.toMap(ReachMove::reachId, ReachMove::to, (one, two) -> two));
        DivisionsChanging change =
                new DivisionsChanging(order.effectiveOn(), successors, moves, order.endAppointments(), standing);
        changing.fire(change);
        standing.requireNone();
        successors.forEach((from, to) -> takeOver(from, to, change, order));
        return successors.keySet().stream()
                .map(code -> DivisionView.detailed(Division.<Division>findById(code)))
                .toList();
    }

    private static Map<String, Set<String>> successors(Reorganize order) {
        Map<String, Set<String>> successors = new TreeMap<>();
        for (Succession succession : order.successions()) {
            successors
                    .computeIfAbsent(succession.from(), from -> new TreeSet<>())
                    .add(succession.to());
        }
        return successors;
    }

    private void register(Reorganize order) {
        order.register().stream()
                .sorted(Comparator.comparing(
                        added -> DivisionCode.of(added.code()).level()))
                .forEach(added -> register(added, order.effectiveOn()));
    }

    private void register(NewDivision added, LocalDate from) {
        scope.require(added.code());
        List<DivisionCode> line = DivisionCode.of(added.code()).ancestors();
        if (line.size() < 2 || Division.findByIdOptional(added.code()).isPresent()) {
            throw DivisionProblems.divisionExists(added.code());
        }
        String parent = line.get(1).value();
        divisions.requireValid(parent, from);
        DivisionRow row = new DivisionRow(0, added.code(), added.name(), "", parent, added.functionalZone());
        divisions.create(row, true, from);
        Division.flush();
    }

    private void requireSuccessor(String from, String to, LocalDate day) {
        scope.require(to);
        divisions.requireValid(to, day);
        if (DivisionCode.of(from).level() != DivisionCode.of(to).level()) {
            throw DivisionProblems.levelsDiffer(from, to);
        }
    }

    private void takeOver(String from, Set<String> to, DivisionsChanging change, Reorganize order) {
        to.stream()
                .filter(code -> !code.equals(from))
                .forEach(code -> DivisionSuccession.of(from, code, order).persist());
        Division division = lock(from);
        DivisionView before = DivisionView.detailed(division);
        if (change.ends(from)) {
            division.end(change.from());
        }
        divisions.publish("division.reorganize", before, division);
    }

    private Division lock(String code) {
        scope.require(code);
        return Division.findAndLock(code).orElseThrow(DomainException::notFound);
    }

    private void lockValid(String code, LocalDate day) {
        scope.require(code);
        divisions.requireValidAndLock(code, day);
    }
}
