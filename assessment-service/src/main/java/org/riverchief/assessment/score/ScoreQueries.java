package org.riverchief.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.assessment.fact.FactService;
import org.riverchief.assessment.judging.Judgement;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.measure.Dossier;
import org.riverchief.assessment.scheme.SchemeService;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;

/** Reads scores as far as the caller may see them. */
@ApplicationScoped
class ScoreQueries {

    private static final String IS_LATEST =
            "not exists (select 1 from ScoreVersion n where n.scoreId = s.scoreId and n.version > s.version)";

    private final ScoreScope scope;
    private final FactService facts;
    private final SchemeService schemes;

    ScoreQueries(ScoreScope scope, FactService facts, SchemeService schemes) {
        this.scope = scope;
        this.facts = facts;
        this.schemes = schemes;
    }

    Page<ScoreSummary> list(ScoreFilter filter, PageRequest page) {
        Conditions conditions = scope.restrict(new Conditions().and(IS_LATEST))
                .and("s.chiefId = :chief", "chief", filter.chief)
                .and("s.periodTo >= :from", "from", filter.from)
                .and("s.periodFrom <= :to", "to", filter.to)
                .descending(page, SortKey.day("s.periodFrom"), SortKey.id("s.scoreId"));
        List<ScoreVersion> rows = ScoreVersion.<ScoreVersion>find(
                        "from ScoreVersion s where " + conditions.text(), conditions.parameters())
                .page(0, page.limit + 1)
                .list();
        return Page.of(rows.stream().map(ScoreSummary::of).toList(), page.limit, ScoreSummary::cursor);
    }

    ScoreView view(UUID scoreId, @Nullable Integer version) {
        ScoreVersion score = find(scoreId, version);
        return ScoreView.of(
                score, ScoreVersion.findAllOf(scoreId), schemes.version(score.schemeCode, score.schemeVersion));
    }

    Replay replay(UUID scoreId, @Nullable Integer version) {
        ScoreVersion score = find(scoreId, version);
        SchemeDefinition scheme = schemes.version(score.schemeCode, score.schemeVersion);
        Optional<Dossier> dossier = Dossier.of(score.chiefId, score.period(), facts.withIds(List.of(score.factIds)));
        Optional<Judgement> judgement = dossier.map(one -> Judgement.of(scheme, one));
        String inputHash =
                dossier.map(one -> Judgement.hashOfInputs(scheme, one)).orElse("");
        String resultHash = judgement.map(Judgement::hash).orElse("");
        String rowsHash = score.rows.isEmpty() ? "" : score.storedJudgement().hash();
        return new Replay(
                scoreId,
                score.version,
                score.inputHash.equals(inputHash)
                        && score.resultHash.equals(resultHash)
                        && score.resultHash.equals(rowsHash)
                        && sumsUp(score),
                score.inputHash,
                inputHash,
                score.resultHash,
                resultHash,
                rowsHash,
                score.total.stripTrailingZeros(),
                judgement.map(one -> one.total().stripTrailingZeros()).orElse(null));
    }

    private static boolean sumsUp(ScoreVersion score) {
        return score.storedJudgement().total().compareTo(score.total) == 0;
    }

    private ScoreVersion find(UUID scoreId, @Nullable Integer version) {
        Optional<ScoreVersion> found =
                version == null ? ScoreVersion.findLatest(scoreId) : ScoreVersion.find(scoreId, version);
        return found.filter(scope::permits).orElseThrow(DomainException::notFound);
    }
}
