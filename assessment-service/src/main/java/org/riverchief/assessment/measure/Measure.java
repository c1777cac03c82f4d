package org.riverchief.assessment.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.riverchief.assessment.period.PeriodKind;

/** The closed list of what a scheme may judge. */
public enum Measure {
    /** Distinct days with a valid patrol ÷ days one was due. */
    VALID_PATROL_DAY_RATE {
        @Override
        public MeasureDomain domain(MeasureParameters parameters) {
            return MeasureDomain.rateOfAtMost(Objects.requireNonNull(parameters.requiredDays()));
        }

        @Override
        public Measurement of(Dossier dossier, MeasureParameters parameters) {
            return ValidPatrolDays.measure(dossier, Objects.requireNonNull(parameters.requiredDays()));
        }
    },
    /** Problems the chief found ÷ all problems found on the chief's reaches. */
    OWN_FINDING_RATE {
        @Override
        public MeasureDomain domain(MeasureParameters parameters) {
            return MeasureDomain.rate();
        }

        @Override
        public Measurement of(Dossier dossier, MeasureParameters parameters) {
            return Findings.ownRate(dossier);
        }
    },
    /** Major problems the chief found less those that others found on the chief's reaches. */
    MAJOR_FINDING_BALANCE {
        @Override
        public MeasureDomain domain(MeasureParameters parameters) {
            return MeasureDomain.balance();
        }

        @Override
        public Measurement of(Dossier dossier, MeasureParameters parameters) {
            return Findings.majorBalance(dossier, Objects.requireNonNull(parameters.otherSources()));
        }
    },
    /** Length covered by valid patrols, each stretch once ÷ length of the chief's reaches. */
    PATROL_COVERAGE {
        @Override
        public MeasureDomain domain(MeasureParameters parameters) {
            return MeasureDomain.rate();
        }

        @Override
        public Measurement of(Dossier dossier, MeasureParameters parameters) {
            return PatrolCoverage.measure(dossier);
        }
    },
    /** Supervision orders issued about the chief's reaches and not cancelled. */
    SUPERVISION_ORDER_COUNT {
        @Override
        public MeasureDomain domain(MeasureParameters parameters) {
            return MeasureDomain.count();
        }

        @Override
        public Measurement of(Dossier dossier, MeasureParameters parameters) {
            return SupervisionOrders.count(dossier, Objects.requireNonNull(parameters.orderSources()));
        }
    };

    /** Returns the values the measure can take with these parameters. */
    public abstract MeasureDomain domain(MeasureParameters parameters);

    /** Returns the measure of a chief's period. */
    public abstract Measurement of(Dossier dossier, MeasureParameters parameters);

    /** Returns the measure with this name, if there is one. */
    public static Optional<Measure> named(String name) {
        return Arrays.stream(values())
                .filter(measure -> measure.name().equals(name))
                .findFirst();
    }

    /** Returns what is wrong with the parameters for this measure; nothing when they fit. */
    public List<String> faultsOf(MeasureParameters parameters, PeriodKind periodKind) {
        return ParameterRules.faults(this, parameters, periodKind);
    }
}
