package org.riverchief.patrol;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.AccessMatrix;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class AccessMatrixTest {

    @Test
    void letsEachRoleCallWhatItMayAndNothingElse() throws IOException {
        AccessMatrix.check();
    }
}
