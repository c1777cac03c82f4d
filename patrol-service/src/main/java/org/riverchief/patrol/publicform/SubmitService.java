package org.riverchief.patrol.publicform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.abuse.SenderMarks;
import org.riverchief.patrol.integration.registry.BoardCopy;
import org.riverchief.patrol.publicreport.GivenPlace;
import org.riverchief.patrol.publicreport.IntakeService;
import org.riverchief.patrol.publicreport.ReportChannel;
import org.riverchief.patrol.publicreport.Submission;
import org.riverchief.patrol.track.Crs;

/** Takes reports of the web form. */
@ApplicationScoped
class SubmitService {

    private static final String NO_FORM = "none";

    private final FormService forms;
    private final IntakeService intake;
    private final SenderMarks marks;

    SubmitService(FormService forms, IntakeService intake, SenderMarks marks) {
        this.forms = forms;
        this.intake = intake;
        this.marks = marks;
    }

    /** An answer and whether this call made the report. */
    record Receipt(SubmittedView view, boolean first) {}

    /**
     * Takes a report in; the same again gets the same code.
     *
     * @throws DomainException as {@link IntakeService#receive} and {@link FormService#use} do
     */
    @Transactional
    Receipt submit(SubmitReport request) {
        ReportForm form =
                request.formId() == null ? null : forms.use(request.formId(), request.formToken(), request.id());
        IntakeService.Receipt receipt = intake.receive(submission(request, form));
        return new Receipt(SubmittedView.of(receipt.report()), receipt.first());
    }

    private Submission submission(SubmitReport request, @Nullable ReportForm form) {
        String board = form == null ? null : form.boardCode;
        Submission.Signs signs = new Submission.Signs(
                marks.address(),
                form == null ? null : form.deviceMark,
                true,
                form == null ? null : form.openedAt,
                request.website() != null && !request.website().isBlank());
        return new Submission(
                request.id(),
                board == null ? ReportChannel.WEB : ReportChannel.BOARD,
                form == null ? NO_FORM : ReportForm.sender(form.id),
                request.category(),
                request.description(),
                place(request, form),
                reach(request, form),
                board,
                request.placeWords(),
                request.observedAt(),
                request.attachments(),
                request.contact(),
                signs);
    }

    /** Returns where it is: as the device says, or at the board. */
    private static @Nullable GivenPlace place(SubmitReport request, @Nullable ReportForm form) {
        GivenPlace given = request.place();
        if (given != null || request.reachId() != null || form == null || form.boardId == null) {
            return given;
        }
        return BoardCopy.byId(form.boardId)
                .map(board -> new GivenPlace(board.longitude, board.latitude, Crs.CGCS2000))
                .orElse(null);
    }

    @Nullable
    private static UUID reach(SubmitReport request, @Nullable ReportForm form) {
        if (request.reachId() != null || form == null) {
            return request.reachId();
        }
        return form.reachId;
    }
}
