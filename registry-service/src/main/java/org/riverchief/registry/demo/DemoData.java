package org.riverchief.registry.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.riverchief.registry.RegistryConfig;
import org.riverchief.registry.appointment.Appoint;
import org.riverchief.registry.appointment.AppointmentService;
import org.riverchief.registry.basin.BasinService;
import org.riverchief.registry.basin.RegisterBasin;
import org.riverchief.registry.board.BoardService;
import org.riverchief.registry.board.RegisterBoard;
import org.riverchief.registry.campaign.CampaignService;
import org.riverchief.registry.campaign.StartCampaign;
import org.riverchief.registry.chief.ChiefService;
import org.riverchief.registry.chief.RegisterChief;
import org.riverchief.registry.contact.ContactService;
import org.riverchief.registry.contact.NameContact;
import org.riverchief.registry.department.DepartmentService;
import org.riverchief.registry.department.RegisterDepartment;
import org.riverchief.registry.division.DivisionService;
import org.riverchief.registry.duty.AssignDuty;
import org.riverchief.registry.duty.DutyService;
import org.riverchief.registry.office.OfficeService;
import org.riverchief.registry.office.SetUpOffice;
import org.riverchief.registry.reach.ReachService;
import org.riverchief.registry.reach.RegisterReach;
import org.riverchief.registry.section.RegisterSection;
import org.riverchief.registry.section.SectionService;
import org.riverchief.registry.topology.RegisterWaterLink;
import org.riverchief.registry.topology.WaterLinkService;
import org.riverchief.registry.waterbody.RegisterWaterBody;
import org.riverchief.registry.waterbody.WaterBodyService;

/** The demo data: what there is, and whether it may be loaded here. */
@ApplicationScoped
class DemoData {

    /** Cut-off of the statistics bureau's list the divisions are taken from. */
    private static final LocalDate DIVISIONS_AS_OF = LocalDate.of(2023, 6, 30);

    private static final Set<String> ALLOWED_PROFILES = Set.of("local", "dev", "test");

    private final RegistryConfig config;
    private final DemoLoader loader;
    private final DemoFiles files;
    private final DivisionService divisions;
    private final BasinService basins;
    private final WaterBodyService waterBodies;
    private final ReachService reaches;
    private final WaterLinkService waterLinks;
    private final SectionService sections;
    private final ChiefService chiefs;
    private final AppointmentService appointments;
    private final DepartmentService departments;
    private final DutyService duties;
    private final OfficeService offices;
    private final ContactService contacts;
    private final BoardService boards;
    private final CampaignService campaigns;

    DemoData(
            RegistryConfig config,
            DemoLoader loader,
            DemoFiles files,
            DivisionService divisions,
            BasinService basins,
            WaterBodyService waterBodies,
            ReachService reaches,
            WaterLinkService waterLinks,
            SectionService sections,
            ChiefService chiefs,
            AppointmentService appointments,
            DepartmentService departments,
            DutyService duties,
            OfficeService offices,
            ContactService contacts,
            BoardService boards,
            CampaignService campaigns) {
        this.config = config;
        this.loader = loader;
        this.files = files;
        this.divisions = divisions;
        this.basins = basins;
        this.waterBodies = waterBodies;
        this.reaches = reaches;
        this.waterLinks = waterLinks;
        this.sections = sections;
        this.chiefs = chiefs;
        this.appointments = appointments;
        this.departments = departments;
        this.duties = duties;
        this.offices = offices;
        this.contacts = contacts;
        this.boards = boards;
        this.campaigns = campaigns;
    }

    void load(@Observes StartupEvent event) {
        if (config.demoData()) {
            requireAllowed(ConfigUtils.getProfiles());
            load();
        }
    }

    void load() {
        QuarkusTransaction.requiringNew().run(this::requireOwnGround);
        loader.load(steps());
    }

    private void requireOwnGround() {
        // Emptiness is read before the marks: a process starting beside this one may commit its first step in between.
        if (!divisions.isEmpty() && !loader.hasBegun()) {
            throw new IllegalStateException(
                    "The registry holds other data than the demo's: registry.demo-data must be off");
        }
    }

    static void requireAllowed(List<String> profiles) {
        if (Collections.disjoint(profiles, ALLOWED_PROFILES)) {
            throw new IllegalStateException(
                    "registry.demo-data is only for the profiles %s, not for %s".formatted(ALLOWED_PROFILES, profiles));
        }
    }

    List<DemoStep> steps() {
        return List.of(
                new DemoStep("divisions", () -> divisions.load(files.bytes("divisions.csv"), DIVISIONS_AS_OF)),
                step("basins", files.rows("basins.csv"), RegisterBasin.class, basins::load),
                new DemoStep("water-bodies", this::loadWaterBodies),
                step("reaches", files.features("reaches.geojson"), RegisterReach.class, reaches::load),
                step("water-links", files.rows("water-links.csv"), RegisterWaterLink.class, waterLinks::load),
                step("boundary-sections", files.rows("boundary-sections.csv"), RegisterSection.class, sections::load),
                step("chiefs", files.rows("chiefs.csv"), RegisterChief.class, chiefs::load),
                step("appointments", files.rows("appointments.csv"), Appoint.class, appointments::load),
                step("departments", files.rows("departments.csv"), RegisterDepartment.class, departments::load),
                step("duties", files.rows("duties.csv"), AssignDuty.class, duties::load),
                step("offices", files.rows("offices.csv"), SetUpOffice.class, offices::load),
                step("contacts", files.rows("contacts.csv"), NameContact.class, contacts::load),
                step("boards", files.features("boards.geojson"), RegisterBoard.class, boards::load),
                step("campaigns", files.rows("campaigns.csv"), StartCampaign.class, campaigns::load));
    }

    private <T> DemoStep step(
            String name, List<Map<String, Object>> rows, Class<T> type, BiConsumer<UUID, T> register) {
        return new DemoStep(name, () -> rows.forEach(row -> register.accept(id(row), files.as(type, row))));
    }

    private void loadWaterBodies() {
        List<Map<String, Object>> figures = files.rows("water-body-figures.csv");
        for (Map<String, Object> row : files.rows("water-bodies.csv")) {
            List<Map<String, Object>> own = new ArrayList<>();
            figures.stream()
                    .filter(figure -> Objects.equals(row.get("id"), figure.get("waterBodyId")))
                    .forEach(own::add);
            row.put("figures", own);
            waterBodies.load(id(row), files.as(RegisterWaterBody.class, row));
        }
    }

    private static UUID id(Map<String, Object> row) {
        return UUID.fromString(String.valueOf(row.get("id")).replace("\"", ""));
    }
}
