package org.riverchief.registry.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.RegistryDays;
import org.riverchief.registry.appointment.AppointmentService;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.vacancy.Completeness.ChildShare;
import org.riverchief.registry.vacancy.Completeness.LevelShare;
import org.riverchief.registry.vacancy.Completeness.Row;
import org.riverchief.registry.vacancy.VacancyQueries.Held;

/** Finds vacancies and overlaps within the caller's scope. */
@ApplicationScoped
class VacancyService {

    private final VacancyQueries queries;
    private final AppointmentService appointments;
    private final Caller caller;
    private final DataScope scope;
    private final RegistryDays days;
    private final Clock clock;

    VacancyService(
            VacancyQueries queries,
            AppointmentService appointments,
            Caller caller,
            DataScope scope,
            RegistryDays days,
            Clock clock) {
        this.queries = queries;
        this.appointments = appointments;
        this.caller = caller;
        this.scope = scope;
        this.days = days;
        this.clock = clock;
    }

    Page<PostVacancy> posts(VacancySearch search, PageRequest page) {
        List<String> after = page.cursor(2).orElse(List.of("", ""));
        List<PostVacancy> rows = queries.posts(look(search), after.get(0), after.get(1), page.limit + 1);
        return Page.of(rows, page.limit, row -> Cursor.encode(row.divisionCode(), row.role()));
    }

    Page<ReachVacancy> reaches(VacancySearch search, PageRequest page) {
        String after = page.cursor(1).map(values -> values.get(0)).orElse("");
        List<ReachVacancy> rows = queries.reaches(look(search), after, page.limit + 1);
        return Page.of(rows, page.limit, row -> Cursor.encode(row.code()));
    }

    Page<Overlap> overlaps(VacancySearch search, PageRequest page) {
        List<String> after = page.cursor(3).orElse(List.of("", "", ""));
        Page<Held> places = Page.of(
                queries.overlaps(look(search), after, page.limit + 1),
                page.limit,
                row -> Cursor.encode(row.divisionCode(), row.role(), row.target()));
        Map<UUID, AppointmentView> holders =
                appointments
                        .findAll(places.items().stream()
                                .flatMap(row -> row.holders().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(AppointmentView::id, Function.identity()));
        return new Page<>(
                places.items().stream().map(row -> overlap(row, holders)).toList(), places.next());
    }

    Completeness completeness(VacancySearch search) {
        Look look = look(search);
        List<Row> rows = queries.completeness(look);
        return new Completeness(look.division(), look.day(), levels(rows), children(look.division(), rows));
    }

    private static List<LevelShare> levels(List<Row> rows) {
        return Arrays.stream(DivisionLevel.values())
                .map(level -> {
                    List<Row> own =
                            rows.stream().filter(row -> row.level() == level).toList();
                    return new LevelShare(level, own.size(), Completeness.complete(own), Completeness.share(own));
                })
                .filter(share -> share.divisions() > 0)
                .toList();
    }

    private static List<ChildShare> children(String division, List<Row> rows) {
        Map<String, Row> byCode = rows.stream().collect(Collectors.toMap(Row::code, Function.identity()));
        Map<String, List<Row>> below = new HashMap<>();
        for (Row row : rows) {
            String child = childAbove(division, row, byCode);
            if (child != null) {
                below.computeIfAbsent(child, code -> new ArrayList<>()).add(row);
            }
        }
        return below.keySet().stream()
                .sorted()
                .map(code -> {
                    List<Row> own = Objects.requireNonNull(below.get(code));
                    return new ChildShare(
                            code,
                            Objects.requireNonNull(byCode.get(code)).name(),
                            own.size(),
                            Completeness.complete(own),
                            Completeness.share(own));
                })
                .toList();
    }

    /** Climbs from a division to the one directly below the asked one; a division whose parent is unknown is its own. */
    private static @Nullable String childAbove(String division, Row row, Map<String, Row> byCode) {
        Row at = row;
        while (!at.code().equals(division)) {
            Row parent = at.parentCode() == null ? null : byCode.get(at.parentCode());
            if (parent == null || parent.code().equals(division)) {
                return at.code();
            }
            at = parent;
        }
        return null;
    }

    private static Overlap overlap(Held row, Map<UUID, AppointmentView> holders) {
        return new Overlap(
                row.divisionCode(),
                row.role(),
                row.place(),
                row.reachId(),
                row.waterBodyId(),
                row.holders().stream()
                        .map(id -> Objects.requireNonNull(holders.get(id)))
                        .toList());
    }

    private Look look(VacancySearch search) {
        String division = search.division == null ? caller.division().value() : search.division;
        scope.require(division);
        LocalDate today = days.today();
        LocalDate day = search.at == null ? today : search.at;
        Instant instant = day.equals(today) ? clock.instant() : days.lastInstantOf(day);
        return new Look(division, DivisionCode.of(division).prefix(), day, instant, search.level);
    }
}
