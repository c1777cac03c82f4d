package org.riverchief.registry.legalbasis;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class LegalBasis extends PanacheEntityBase {

    @Id
    public UUID id;

    public String title;

    public @Nullable String number;

    public @Nullable String issuer;

    public @Nullable LocalDate inForceOn;

    public @Nullable String article;

    public @Nullable String wording;

    public String source;

    public boolean verified;

    @Version
    public int version;

    protected LegalBasis() {}

    static LegalBasis enter(UUID id, EnterLegalBasis facts) {
        LegalBasis basis = new LegalBasis();
        basis.id = id;
        basis.set(facts);
        return basis;
    }

    void change(EnterLegalBasis facts) {
        if (!Objects.equals(version, facts.version())) {
            throw LegalBasisProblems.changedMeanwhile(version);
        }
        set(facts);
    }

    private void set(EnterLegalBasis facts) {
        if (facts.wording() != null && facts.article() == null) {
            throw LegalBasisProblems.articleMissing();
        }
        title = facts.title();
        number = facts.number();
        issuer = facts.issuer();
        inForceOn = facts.inForceOn();
        article = facts.article();
        wording = facts.wording();
        source = facts.source();
        verified = facts.verified();
    }

    static List<LegalBasis> page(Conditions asked, int size) {
        return LegalBasis.<LegalBasis>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static List<LegalBasis> findAll(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    static Optional<LegalBasis> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
