package org.alongside.doors;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Spring Security knows one place per process for who is signed in, which the last server that started has made its own.
 * Where several servers run in one process, as in tests alone, the one that is tested takes it back.
 */
final class OwnSecurityContext implements BeforeEachCallback, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(OwnSecurityContext.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        test.getStore(OURS).put(OURS, SecurityContextHolder.getContextHolderStrategy());
        SecurityContextHolder.setContextHolderStrategy(
                SpringExtension.getApplicationContext(test).getBean(SecurityContextHolderStrategy.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                Objects.requireNonNull(test.getStore(OURS).get(OURS, SecurityContextHolderStrategy.class)));
    }
}
