package org.riverchief.patrol.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.abuse.PublicRules;
import org.riverchief.patrol.abuse.PublicRules.Figures;
import org.riverchief.patrol.abuse.RuleName;
import org.riverchief.patrol.attachment.PublicPhotos;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.publiccategory.PublicCategories;
import org.riverchief.patrol.publicreport.ReportChannel;
import org.riverchief.patrol.publicreport.Submission;

/** Leads somebody through a report, one message at a time. */
@ApplicationScoped
class Dialogue {

    private static final int LONGEST_TEXT = 2000;
    private static final Duration ANSWERS_KEPT = Duration.ofDays(1);

    private final PublicRules rules;
    private final PublicPhotos photos;
    private final PublicCategories categories;
    private final Clock clock;

    Dialogue(PublicRules rules, PublicPhotos photos, PublicCategories categories, Clock clock) {
        this.rules = rules;
        this.photos = photos;
        this.categories = categories;
        this.clock = clock;
    }

    /** What comes of a message: words to answer, or a report to be sent in first. */
    record Turn(String words, @Nullable Submission submission) {

        static Turn say(String words) {
            return new Turn(words, null);
        }
    }

    /** Returns what this message was answered before. */
    Optional<String> known(WeChatMessage message) {
        return WeChatAnswer.known(message.key());
    }

    /** Returns whether a photo is waited for now. */
    @Transactional
    boolean awaitsPhoto(String accountMark) {
        return current(accountMark, rules.ofInstance())
                .filter(conversation -> conversation.step == Conversation.Step.PHOTO)
                .isPresent();
    }

    /**
     * Takes a message of a conversation, or begins one; the same message again gets the same answer.
     *
     * @param photo what a photo message carries, when it could be had
     * @param otherwise the answer where nobody is being led
     */
    @Transactional
    Turn take(WeChatMessage message, String accountMark, PublicPhotos.@Nullable ReadPhoto photo, String otherwise) {
        WeChatAnswer.lock(message.key());
        Optional<String> known = WeChatAnswer.known(message.key());
        if (known.isPresent()) {
            return Turn.say(known.get());
        }
        Turn turn = turn(message, accountMark, photo, otherwise);
        if (turn.submission() == null) {
            WeChatAnswer.remember(message.key(), turn.words(), now());
        }
        return turn;
    }

    /** Ends a conversation whose report was taken in, or lets it go on. */
    @Transactional
    String finish(WeChatMessage message, String accountMark, String words, boolean done) {
        WeChatAnswer.lock(message.key());
        Optional<String> known = WeChatAnswer.known(message.key());
        if (known.isPresent()) {
            return known.get();
        }
        if (done) {
            Conversation.lock(accountMark).ifPresent(Conversation::delete);
        }
        WeChatAnswer.remember(message.key(), words, now());
        WeChatAnswer.forget(now().minus(ANSWERS_KEPT));
        return words;
    }

    private Turn turn(
            WeChatMessage message, String accountMark, PublicPhotos.@Nullable ReadPhoto photo, String otherwise) {
        Figures figures = rules.ofInstance();
        Optional<UUID> scanned =
                message.scannedReach().filter(id -> ReachCopy.byId(id).isPresent());
        if (scanned.isPresent() || Words.BEGIN.contains(message.text())) {
            return begin(accountMark, scanned.orElse(null));
        }
        Optional<Conversation> current = current(accountMark, figures);
        if (current.isEmpty()) {
            return Turn.say(otherwise);
        }
        Conversation conversation = current.get();
        if (Words.CANCEL.contains(message.text())) {
            conversation.delete();
            return Turn.say(Words.CANCELLED);
        }
        conversation.touch(now());
        return switch (conversation.step) {
            case DESCRIPTION -> describe(conversation, message);
            case PHOTO -> photo(conversation, message, photo, figures);
            case PLACE -> place(conversation, message);
            case CONFIRMATION -> confirm(conversation, message);
        };
    }

    private Turn begin(String accountMark, @Nullable UUID reachId) {
        Conversation.lock(accountMark).ifPresent(Conversation::delete);
        Conversation.flush();
        Conversation.begin(accountMark, reachId, now()).persist();
        return Turn.say(Words.ASK_DESCRIPTION);
    }

    private static Turn describe(Conversation conversation, WeChatMessage message) {
        String text = message.text();
        if (text.isEmpty() || text.length() > LONGEST_TEXT) {
            return Turn.say(Words.ASK_DESCRIPTION);
        }
        conversation.describe(text);
        return Turn.say(Words.ASK_PHOTO);
    }

    private Turn photo(
            Conversation conversation, WeChatMessage message, PublicPhotos.@Nullable ReadPhoto photo, Figures figures) {
        if (Words.NEXT.contains(message.text())) {
            conversation.endPhotos();
            return Turn.say(conversation.reachId == null ? Words.ASK_PLACE : Words.ASK_PLACE_OR_BOARD);
        }
        if (!message.is("image")) {
            return Turn.say(Words.ASK_PHOTO);
        }
        int most = figures.amount(RuleName.FORM_PHOTOS);
        if (conversation.attachmentIds.size() >= most) {
            return Turn.say(Words.photosFull(most));
        }
        if (photo == null) {
            return Turn.say(Words.PHOTO_LOST);
        }
        UUID id = UUID.randomUUID();
        photos.keep(id, photo, conversation.sender(), rules.instance());
        conversation.add(id);
        return Turn.say(Words.photoTaken(conversation.attachmentIds.size()));
    }

    private static Turn place(Conversation conversation, WeChatMessage message) {
        boolean atTheBoard = conversation.reachId != null && Words.NEXT.contains(message.text());
        if (message.place().isEmpty() && !atTheBoard) {
            return Turn.say(conversation.reachId == null ? Words.ASK_PLACE : Words.ASK_PLACE_OR_BOARD);
        }
        message.place()
                .ifPresent(
                        place -> conversation.place(place, cut(message.fields().get("Label"))));
        if (atTheBoard) {
            conversation.endPlace();
        }
        return Turn.say(summary(conversation));
    }

    private Turn confirm(Conversation conversation, WeChatMessage message) {
        if (message.place().isPresent()) {
            return place(conversation, message);
        }
        if (!Words.CONFIRM.contains(message.text())) {
            return Turn.say(summary(conversation));
        }
        return new Turn("", submission(conversation));
    }

    private Submission submission(Conversation conversation) {
        String description = String.valueOf(conversation.description);
        return new Submission(
                conversation.reportId,
                ReportChannel.WECHAT,
                conversation.sender(),
                categories.guess(description).code(),
                description,
                conversation.given(),
                conversation.given() == null ? conversation.reachId : null,
                null,
                conversation.placeWords,
                null,
                conversation.attachmentIds,
                null,
                new Submission.Signs(null, conversation.accountMark, false, null, false));
    }

    private Optional<Conversation> current(String accountMark, Figures figures) {
        Duration patience = Duration.ofMinutes(figures.amount(RuleName.WECHAT_CONVERSATION_MINUTES));
        return Conversation.lock(accountMark)
                .filter(conversation -> now().isBefore(conversation.updatedAt.plus(patience)));
    }

    private static String summary(Conversation conversation) {
        return Words.summary(
                String.valueOf(conversation.description),
                conversation.attachmentIds.size(),
                conversation.given() != null);
    }

    private static @Nullable String cut(@Nullable String words) {
        return words == null || words.length() <= 200 ? words : words.substring(0, 200);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
