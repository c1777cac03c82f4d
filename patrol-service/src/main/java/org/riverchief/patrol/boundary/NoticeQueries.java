package org.riverchief.patrol.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.Caller;
import org.riverchief.patrol.problem.Problem;

/** Tells a chief which problems of neighbours concern their reaches. */
@ApplicationScoped
class NoticeQueries {

    private final Caller caller;

    NoticeQueries(Caller caller) {
        this.caller = caller;
    }

    Page<NoticeView> list(PageRequest page) {
        Optional<UUID> chief = caller.chiefId();
        if (chief.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        Conditions asked = new Conditions()
                .and("neighbour.chiefId = :chief", "chief", chief.get())
                .descending(
                        page,
                        SortKey.instant("neighbour.toldAt"),
                        SortKey.id("neighbour.problemId"),
                        SortKey.id("neighbour.reachId"));
        List<NoticeView> rows = Neighbour.<Neighbour>find(
                        "from Neighbour neighbour where " + asked.text(), asked.parameters())
                .page(0, page.limit + 1)
                .list()
                .stream()
                .map(neighbour -> NoticeView.of(
                        neighbour, Problem.byId(neighbour.problemId).orElseThrow()))
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.toldAt(), row.problemId(), row.reachId()));
    }
}
