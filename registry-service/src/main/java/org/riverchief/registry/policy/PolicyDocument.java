package org.riverchief.registry.policy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

@Entity
class PolicyDocument extends PanacheEntityBase {

    @Id
    public UUID id;

    public String title;

    public @Nullable String code;

    public @Nullable String issuedBy;

    public @Nullable LocalDate issuedOn;

    public String divisionCode;

    public String source;

    public boolean verified;

    @Version
    public int version;

    protected PolicyDocument() {}

    static PolicyDocument register(UUID id, RegisterPolicy facts) {
        PolicyDocument document = new PolicyDocument();
        document.id = id;
        document.divisionCode = facts.divisionCode();
        document.set(facts);
        return document;
    }

    void change(RegisterPolicy facts) {
        if (!Objects.equals(version, facts.version())) {
            throw PolicyProblems.changedMeanwhile(version);
        }
        set(facts);
    }

    private void set(RegisterPolicy facts) {
        title = facts.title();
        code = facts.code();
        issuedBy = facts.issuedBy();
        issuedOn = facts.issuedOn();
        source = facts.source();
        verified = facts.verified();
    }

    static List<PolicyDocument> page(Conditions asked, int size) {
        return PolicyDocument.<PolicyDocument>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<PolicyDocument> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }
}
