package org.riverchief.assessment.scheme;

import java.util.List;
import org.riverchief.assessment.judging.IndicatorDefinition;
import org.riverchief.assessment.judging.SchemeDefinition;

/** Definitions as somebody would propose them. */
final class Proposals {

    private Proposals() {}

    static PublishSchemeVersion of(SchemeDefinition definition) {
        List<PublishSchemeVersion.Indicator> indicators =
                definition.indicators().stream().map(Proposals::indicator).toList();
        return new PublishSchemeVersion(
                definition.validFrom(),
                definition.periodKind(),
                definition.graceDays(),
                definition.base(),
                definition.note(),
                indicators);
    }

    private static PublishSchemeVersion.Indicator indicator(IndicatorDefinition definition) {
        return new PublishSchemeVersion.Indicator(
                definition.code(),
                definition.name(),
                definition.measure().name(),
                definition.parameters(),
                definition.function().name(),
                definition.source(),
                definition.editable(),
                definition.bands());
    }
}
