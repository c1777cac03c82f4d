package org.riverchief.registry.sharing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.Ids;

/** Somebody read shared data; never changed. */
@Entity
class ShareAccess extends PanacheEntityBase {

    @Id
    public UUID id;

    public UUID shareItemId;

    public UUID contractId;

    public String consumerDepartmentCode;

    public Instant accessedAt;

    public String accessedBy;

    public String address;

    protected ShareAccess() {}

    static ShareAccess of(ShareContract contract, Instant at, String by, String address) {
        ShareAccess access = new ShareAccess();
        access.id = Ids.next();
        access.shareItemId = contract.shareItemId;
        access.contractId = contract.id;
        access.consumerDepartmentCode = contract.consumerDepartmentCode;
        access.accessedAt = at;
        access.accessedBy = by;
        access.address = address;
        return access;
    }

    static List<ShareAccess> page(Conditions asked, int size) {
        return ShareAccess.<ShareAccess>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
