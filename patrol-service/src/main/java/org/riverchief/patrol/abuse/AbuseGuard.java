package org.riverchief.patrol.abuse;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.abuse.PublicRules.Figures;
import org.riverchief.patrol.track.Position;

/** Decides what the office looks at first, and refuses floods. */
@ApplicationScoped
public class AbuseGuard {

    private static final double CELLS_PER_DEGREE = 100;

    private final PublicRules rules;
    private final SenderCounters counters;
    private final SenderContent content;
    private final Clock clock;

    AbuseGuard(PublicRules rules, SenderCounters counters, SenderContent content, Clock clock) {
        this.rules = rules;
        this.counters = counters;
        this.content = content;
        this.clock = clock;
    }

    /**
     * Counts a form that is opened.
     *
     * @throws DomainException {@code too-many-requests}
     */
    @Transactional(TxType.MANDATORY)
    public void admitForm(String addressMark) {
        int limit = rules.ofInstance().amount(RuleName.FORMS_PER_ADDRESS_AND_HOUR);
        refuseAbove(limit, counters.add("form/" + addressMark, ChronoUnit.HOURS));
    }

    /**
     * Refuses an address that has asked for too many codes nothing has.
     *
     * @throws DomainException {@code too-many-requests}
     */
    public void admitLookup(String addressMark) {
        int limit = rules.ofInstance().amount(RuleName.UNKNOWN_CODES_PER_ADDRESS_AND_HOUR);
        refuseAbove(limit - 1, counters.count("code/" + addressMark, ChronoUnit.HOURS));
    }

    /** Counts a code nothing has. */
    public void countUnknownCode(String addressMark) {
        counters.addForGood("code/" + addressMark, ChronoUnit.HOURS);
    }

    /**
     * Returns why the office should look at a report first; nothing when it need not.
     *
     * @throws DomainException {@code too-many-requests} when its sender floods
     */
    @Transactional(TxType.MANDATORY)
    public Set<Suspicion> judge(Sending sending) {
        Figures figures = rules.in(sending.divisionCode());
        Set<Suspicion> suspicions = EnumSet.noneOf(Suspicion.class);
        count(sending, figures, suspicions);
        form(sending, figures, suspicions);
        compare(sending, figures, suspicions);
        if (sending.metresFromReach() > figures.amount(RuleName.FAR_FROM_REACH_METRES)) {
            suspicions.add(Suspicion.FAR_FROM_REACH);
        }
        return suspicions;
    }

    private void count(Sending sending, Figures figures, Set<Suspicion> suspicions) {
        if (sending.addressMark() != null) {
            int sent = counters.add("address/" + sending.addressMark(), ChronoUnit.HOURS);
            refuseAbove(figures.amount(RuleName.ADDRESS_REFUSES_ABOVE_PER_HOUR), sent);
            holdAbove(figures, RuleName.ADDRESS_HOLDS_ABOVE_PER_HOUR, sent, Suspicion.MANY_FROM_ADDRESS, suspicions);
        }
        if (sending.deviceMark() != null) {
            int sent = counters.add("device/" + sending.deviceMark(), ChronoUnit.DAYS);
            refuseAbove(figures.amount(RuleName.DEVICE_REFUSES_ABOVE_PER_DAY), sent);
            holdAbove(figures, RuleName.DEVICE_HOLDS_ABOVE_PER_DAY, sent, Suspicion.MANY_FROM_DEVICE, suspicions);
        }
        if (sending.boardCode() != null) {
            int sent = counters.add("board/" + sending.boardCode(), ChronoUnit.HOURS);
            holdAbove(figures, RuleName.BOARD_HOLDS_ABOVE_PER_HOUR, sent, Suspicion.MANY_FROM_BOARD, suspicions);
        }
        if (sending.position() != null) {
            int sent = counters.add("place/" + cell(sending.position()), ChronoUnit.HOURS);
            holdAbove(figures, RuleName.PLACE_HOLDS_ABOVE_PER_HOUR, sent, Suspicion.MANY_AT_PLACE, suspicions);
        }
    }

    private void form(Sending sending, Figures figures, Set<Suspicion> suspicions) {
        if (sending.hiddenFieldFilled()) {
            suspicions.add(Suspicion.HIDDEN_FIELD);
        }
        if (!sending.formExpected()) {
            return;
        }
        Instant openedAt = sending.formOpenedAt();
        if (openedAt == null) {
            suspicions.add(Suspicion.NO_FORM);
            return;
        }
        Duration shortest = Duration.ofSeconds(figures.amount(RuleName.SHORTEST_FILLING_SECONDS));
        if (clock.instant().isBefore(openedAt.plus(shortest))) {
            suspicions.add(Suspicion.FILLED_TOO_FAST);
        }
    }

    private void compare(Sending sending, Figures figures, Set<Suspicion> suspicions) {
        Instant now = clock.instant();
        Instant since = now.minus(Duration.ofDays(figures.amount(RuleName.DUPLICATE_DAYS)));
        String text = SenderContent.hashOf(sending.text());
        if (content.isKnown(SenderContent.Kind.TEXT, text, sending.reportId(), now, since)) {
            suspicions.add(Suspicion.SAME_TEXT);
        }
        for (String photo : sending.photoHashes()) {
            if (content.isKnown(SenderContent.Kind.PHOTO, photo, sending.reportId(), now, since)) {
                suspicions.add(Suspicion.SAME_PHOTO);
            }
        }
    }

    @Scheduled(every = "1h", skipExecutionIf = ApplicationNotRunning.class)
    void forget() {
        counters.forget(Duration.ofDays(rules.ofInstance().amount(RuleName.DUPLICATE_DAYS)));
    }

    private static void holdAbove(
            Figures figures, RuleName rule, int sent, Suspicion suspicion, Set<Suspicion> suspicions) {
        if (sent > figures.amount(rule)) {
            suspicions.add(suspicion);
        }
    }

    private static void refuseAbove(int limit, int sent) {
        if (sent > limit) {
            throw new DomainException(
                    Kind.TOO_MANY, "too-many-requests", "Too much came from here; try again in an hour");
        }
    }

    private static String cell(Position position) {
        return "%d,%d".formatted((long) Math.floor(position.longitude() * CELLS_PER_DEGREE), (long)
                Math.floor(position.latitude() * CELLS_PER_DEGREE));
    }
}
