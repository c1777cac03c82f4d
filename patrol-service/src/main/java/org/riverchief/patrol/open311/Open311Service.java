package org.riverchief.patrol.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.abuse.SenderMarks;
import org.riverchief.patrol.open311key.Open311Keys;
import org.riverchief.patrol.publicreport.IntakeService;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicreport.ReportChannel;
import org.riverchief.patrol.publicreport.Submission;

/** Takes requests in. */
@ApplicationScoped
class Open311Service {

    private final Open311Keys keys;
    private final Jurisdictions jurisdictions;
    private final Open311Documents documents;
    private final IntakeService intake;
    private final SenderMarks marks;
    private final Clock clock;

    Open311Service(
            Open311Keys keys,
            Jurisdictions jurisdictions,
            Open311Documents documents,
            IntakeService intake,
            SenderMarks marks,
            Clock clock) {
        this.keys = keys;
        this.jurisdictions = jurisdictions;
        this.documents = documents;
        this.intake = intake;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Takes a request in; the same from the same sender on the same day is the same request.
     *
     * @throws Open311Failure 403 for the key, 404 for jurisdiction or service, 400 for the rest
     */
    @Transactional
    Open311Document create(RequestForm form) {
        Open311Keys.Holder holder = holder(form.get("api_key"));
        String prefix = jurisdictions.prefix(form.get("jurisdiction_id"));
        String category = documents.require(form.get("service_code")).code();
        PublicReport report = intake.receive(submission(form, holder, category)).report();
        boolean within = holder.division().covers(DivisionCode.of(report.divisionCode));
        if (!within || !report.divisionCode.startsWith(prefix)) {
            throw Open311Failure.forbidden("The api_key is not valid for the place of this request");
        }
        return documents.created(report, form.get("account_id"));
    }

    private Open311Keys.Holder holder(@Nullable String key) {
        if (key == null) {
            throw Open311Failure.forbidden("Missing api_key -- can't proceed with create_request");
        }
        return keys.holder(key)
                .orElseThrow(() ->
                        Open311Failure.forbidden("Invalid api_key received -- can't proceed with create_request"));
    }

    private Submission submission(RequestForm form, Open311Keys.Holder holder, String category) {
        UUID id = form.id(holder.keyId(), LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8)));
        return new Submission(
                id,
                ReportChannel.OPEN311,
                "open311:" + holder.keyId(),
                category,
                form.description(),
                form.place(),
                form.reachId(),
                null,
                form.get("address_string"),
                null,
                List.of(),
                form.contact(),
                new Submission.Signs(null, device(form, holder), false, null, false));
    }

    private @Nullable String device(RequestForm form, Open311Keys.Holder holder) {
        String device = form.get("device_id") == null ? form.get("account_id") : form.get("device_id");
        return device == null ? null : marks.mark("open311", holder.keyId() + "/" + device);
    }
}
