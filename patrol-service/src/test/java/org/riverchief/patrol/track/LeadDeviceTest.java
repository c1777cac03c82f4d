package org.riverchief.patrol.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadDeviceTest {

    @Test
    void anotherDeviceFillsTheGapOfTheFirst() {
        List<Fix> whole = Walk.from(0, 20).to(900, 20).fixes();
        List<Fix> fixes = new ArrayList<>();
        for (Fix fix : whole) {
            boolean lost =
                    fix.at().isAfter(Walk.START.plusSeconds(200)) && fix.at().isBefore(Walk.START.plusSeconds(560));
            fixes.add(lost ? from(1, fix) : fix);
        }

        TrackAnalysis analysis = analyse(fixes);

        assertThat(analysis.gapSeconds()).isZero();
        assertThat(analysis.coverage()).isEqualTo(analyse(whole).coverage());
        assertThat(analysis.setAsideShare()).isZero();
    }

    @Test
    void saysWhichFixesAnotherDeviceToldBetter() {
        List<Fix> lead = Walk.from(0, 20).every(5).to(900, 20).fixes();
        List<Fix> fixes = new ArrayList<>(lead);
        Walk.from(0, 35).every(15).to(890, 35).fixes().forEach(fix -> fixes.add(from(1, fix)));

        TrackAnalysis analysis = analyse(fixes);

        assertThat(analysis.lengthMetres()).isEqualTo(analyse(lead).lengthMetres());
        assertThat(analysis.fixes())
                .filteredOn(fix -> fix.setAside() == SetAside.OTHER_DEVICE)
                .hasSize(fixes.size() - lead.size());
        assertThat(Judge.judge(analysis, Evidence.COMPLETE).verdict()).isEqualTo(Verdict.VALID);
    }

    private static Fix from(int device, Fix fix) {
        return new Fix(
                device * Fix.CHUNKS_PER_SOURCE + fix.chunk(),
                fix.index(),
                fix.at(),
                fix.longitude(),
                fix.latitude(),
                fix.accuracyMetres(),
                fix.mock());
    }

    private static TrackAnalysis analyse(List<Fix> fixes) {
        return TrackEngine.analyse(Walk.trackOf(fixes), Ground.straightReach(), Rules.village());
    }
}
