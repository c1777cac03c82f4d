package org.riverchief.registry.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.documents.pdf.PdfPrinter;
import org.riverchief.registry.RegistryConfig;
import org.riverchief.registry.appointment.AppointmentView;
import org.riverchief.registry.chief.ChiefService;
import org.riverchief.registry.handoverpack.HandoverPack;
import org.riverchief.registry.handoverpack.HandoverPack.OpenOrder;
import org.riverchief.registry.handoverpack.HandoverPack.OpenProblem;
import org.riverchief.registry.handoverpack.HandoverPack.StrategyMeasure;
import org.riverchief.registry.handoverpack.HandoverPack.Water;
import org.riverchief.registry.role.RoleService;

/** Prints the pack with its signatures, from the very text that was signed. */
@ApplicationScoped
class HandoverPaper {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Map<String, String> WORDS = Map.of(
            "MINOR", "一般",
            "SERIOUS", "较严重",
            "MAJOR", "重大",
            "REPORTED", "已上报",
            "DISPATCHED", "已交办",
            "HANDLED", "已处置",
            "REOPENED", "重新打开");

    private final HandoverService handovers;
    private final ChiefService chiefs;
    private final RoleService roles;
    private final RegistryConfig config;
    private final ObjectMapper json;
    private final Template template;

    HandoverPaper(
            HandoverService handovers,
            ChiefService chiefs,
            RoleService roles,
            RegistryConfig config,
            ObjectMapper json,
            @Location("handover-pack.html") Template template) {
        this.handovers = handovers;
        this.chiefs = chiefs;
        this.roles = roles;
        this.config = config;
        this.json = json;
        this.template = template;
    }

    byte[] print(UUID id) {
        HandoverView handover = handovers.get(id);
        HandoverPack pack = read(handovers.pack(id).text());
        AppointmentView post = pack.appointment();
        Map<String, Object> texts = new HashMap<>();
        texts.put("role", roles.require(post.role()).name());
        texts.put("division", post.divisionCode());
        texts.put("outgoing", post.chiefName());
        texts.put("outgoingPost", text(post.post()));
        texts.put("incoming", handover.incomingChiefId() == null ? "" : name(handover.incomingChiefId()));
        texts.put("endedAt", minute(handover.endedAt()));
        texts.put("dueOn", handover.dueOn().toString());
        texts.put("madeAt", minute(pack.madeAt()));
        texts.put("hash", handover.packHash());
        texts.put("counts", pack.counts());
        texts.put("waters", pack.waters().stream().map(HandoverPaper::line).toList());
        texts.put("waterQuality", pack.waterQuality().rows());
        texts.put("problems", pack.openProblems().stream().map(this::line).toList());
        texts.put("orders", pack.openOrders().stream().map(this::line).toList());
        texts.put(
                "strategy",
                pack.strategyProgress().stream().map(HandoverPaper::line).toList());
        texts.put("signatures", signatures(handover));
        return PdfPrinter.print(template.data("pack", texts).render());
    }

    private List<Map<String, String>> signatures(HandoverView handover) {
        return handover.signatures().stream()
                .map(signature -> Map.of(
                        "side", signature.side() == Side.OUTGOING ? "移交人" : "接收人",
                        "name", name(signature.chiefId()),
                        "at", minute(signature.signedAt())))
                .toList();
    }

    private static Map<String, String> line(Water water) {
        return Map.of(
                "code", water.code(),
                "name", water.name(),
                "water", water.waterBodyName(),
                "length", plain(water.lengthKm()));
    }

    private static Map<String, String> line(StrategyMeasure measure) {
        return Map.of(
                "strategy", measure.strategy(),
                "measure", measure.measure(),
                "dueOn", measure.dueOn().toString(),
                "asOf", measure.asOf() == null ? "未填报" : measure.asOf().toString(),
                "percent", measure.actualPercent() == null ? "" : plain(measure.actualPercent()));
    }

    private Map<String, String> line(OpenProblem problem) {
        return Map.of(
                "category", problem.category(),
                "severity", WORDS.getOrDefault(problem.severity(), problem.severity()),
                "state", WORDS.getOrDefault(problem.state(), problem.state()),
                "lead", text(problem.leadDepartmentCode()),
                "reportedAt", minute(problem.reportedAt()),
                "dueAt", minute(problem.dueAt()));
    }

    private Map<String, String> line(OpenOrder order) {
        return Map.of(
                "number", order.number(),
                "lead", text(order.leadDepartmentCode()),
                "issuedAt", minute(order.issuedAt()),
                "dueAt", minute(order.dueAt()));
    }

    private HandoverPack read(String text) {
        try {
            return json.readValue(text, HandoverPack.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored pack does not read", e);
        }
    }

    private String name(UUID chief) {
        return chiefs.require(chief).name();
    }

    private String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(config.zone()));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
