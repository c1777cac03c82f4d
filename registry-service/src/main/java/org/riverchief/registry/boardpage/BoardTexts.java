package org.riverchief.registry.boardpage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.board.BoardContent;

/** What the templates of boards are filled with; nothing stands for what is not known. */
final class BoardTexts {

    private BoardTexts() {}

    static Map<String, Object> of(BoardContent content) {
        Map<String, Object> texts = new HashMap<>();
        texts.put("duties", text(content.duties()));
        texts.put("overview", text(content.overview()));
        texts.put("goals", text(content.goals()));
        texts.put("phone", text(content.supervisionPhone()));
        texts.put("start", text(content.start()));
        texts.put("end", text(content.end()));
        texts.put(
                "lengthKm", content.lengthKm() == null ? "" : content.lengthKm().toPlainString());
        texts.put("forbidden", Objects.requireNonNullElse(content.forbiddenActs(), List.of()));
        texts.put("issuer", text(content.issuer()));
        texts.put(
                "issuedOn", content.issuedOn() == null ? "" : content.issuedOn().toString());
        return texts;
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
