package org.riverchief.patrol.wechat;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.abuse.AbuseGuard;
import org.riverchief.patrol.abuse.SenderMarks;
import org.riverchief.patrol.attachment.PublicPhotos;
import org.riverchief.patrol.publicreport.IntakeService;
import org.riverchief.patrol.publicreport.PublicReport;
import org.riverchief.patrol.publicreport.Submission;
import org.riverchief.patrol.publicreport.TrackingCode;
import org.riverchief.patrol.publicstatus.PublicStatuses;

/** Answers messages. Photos are fetched and reports sent in between the transactions, none of which waits for a network. */
@ApplicationScoped
class WeChatService {

    private final Dialogue dialogue;
    private final MediaSource media;
    private final PublicPhotos photos;
    private final IntakeService intake;
    private final PublicStatuses statuses;
    private final AbuseGuard guard;
    private final SenderMarks marks;

    WeChatService(
            Dialogue dialogue,
            MediaSource media,
            PublicPhotos photos,
            IntakeService intake,
            PublicStatuses statuses,
            AbuseGuard guard,
            SenderMarks marks) {
        this.dialogue = dialogue;
        this.media = media;
        this.photos = photos;
        this.intake = intake;
        this.statuses = statuses;
        this.guard = guard;
        this.marks = marks;
    }

    /** Returns what to say, which may be nothing. */
    String answer(WeChatMessage message) {
        Optional<String> known = dialogue.known(message);
        if (known.isPresent()) {
            return known.get();
        }
        String account = marks.mark("wechat", message.from());
        Dialogue.Turn turn = dialogue.take(message, account, photo(message, account), otherwise(message, account));
        Submission submission = turn.submission();
        return submission == null ? turn.words() : submit(message, account, submission);
    }

    private String submit(WeChatMessage message, String account, Submission submission) {
        try {
            String code = intake.receive(submission).report().code;
            return dialogue.finish(message, account, Words.submitted(TrackingCode.shown(code)), true);
        } catch (DomainException e) {
            String words = switch (e.code()) {
                case "too-many-requests" -> Words.TOO_MANY;
                case "no-reach" -> Words.NO_REACH;
                default -> Words.FAILED;
            };
            return dialogue.finish(message, account, words, false);
        }
    }

    private PublicPhotos.@Nullable ReadPhoto photo(WeChatMessage message, String account) {
        String mediaId = message.mediaId();
        if (mediaId == null || !dialogue.awaitsPhoto(account)) {
            return null;
        }
        try {
            return media.photo(mediaId).map(photos::read).orElse(null);
        } catch (DomainException e) {
            Log.infof("A photo sent by WeChat was not taken [code=%s]", e.code());
            return null;
        }
    }

    /** Returns the answer to somebody who is not reporting anything just now. */
    private String otherwise(WeChatMessage message, String account) {
        if (message.is("event") && !message.isEvent("subscribe")) {
            return "";
        }
        return TrackingCode.read(message.text())
                .map(code -> status(code, account))
                .orElse(Words.HELP);
    }

    private String status(String code, String account) {
        try {
            guard.admitLookup(account);
        } catch (DomainException e) {
            return Words.TOO_MANY;
        }
        Optional<PublicReport> report = PublicReport.byCode(code);
        if (report.isEmpty()) {
            guard.countUnknownCode(account);
            return Words.NO_SUCH_CODE;
        }
        return Words.status(statuses.of(report.get().status).words());
    }
}
