package org.riverchief.patrol.publicdesk;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.riverchief.patrol.abuse.PublicRules;
import org.riverchief.patrol.abuse.RuleName;
import org.riverchief.patrol.contact.ContactService;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicstatus.PublicStatuses;

/** Deletes contacts nobody needs any more: those of reports that were closed or discarded long enough ago. */
@ApplicationScoped
class ContactRetention {

    private final ContactService contacts;
    private final PublicStatuses statuses;
    private final PublicRules rules;
    private final Clock clock;

    ContactRetention(ContactService contacts, PublicStatuses statuses, PublicRules rules, Clock clock) {
        this.contacts = contacts;
        this.statuses = statuses;
        this.rules = rules;
        this.clock = clock;
    }

    @Scheduled(
            every = "1h",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void forget() {
        List<UUID> over = contacts.reports().stream().filter(this::isOver).toList();
        over.forEach(contacts::forget);
        if (!over.isEmpty()) {
            Log.infof("Contacts were deleted [count=%d]", over.size());
        }
    }

    private boolean isOver(UUID reportId) {
        return PublicReport.byId(reportId)
                .filter(report -> !statuses.of(report.status).open())
                .filter(report -> clock.instant().isAfter(report.statusAt.plus(kept(report))))
                .isPresent();
    }

    private Duration kept(PublicReport report) {
        return Duration.ofDays(rules.in(report.divisionCode).amount(RuleName.CONTACT_DAYS_AFTER_CLOSING));
    }
}
