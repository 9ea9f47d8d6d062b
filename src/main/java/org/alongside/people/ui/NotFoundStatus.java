package org.alongside.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says 404 with the page for an address that leads nowhere; Vaadin on its own would say 200. */
@Component
class NotFoundStatus implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> say(event.getSource(), page));
    }

    private static void say(VaadinService service, IndexHtmlResponse page) {
        if (!isKnown(service, page.getVaadinRequest())) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isKnown(VaadinService service, VaadinRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return service.getRouter()
                .getRegistry()
                .getNavigationRouteTarget(path.replaceFirst("^/", ""))
                .hasTarget();
    }
}
