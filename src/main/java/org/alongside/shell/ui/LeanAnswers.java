package org.alongside.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the last answer to each window, which Vaadin holds for browsers that ask for it once more, in half the memory.
 * One curly quote makes Java store a whole text with two bytes a character; written as JSON escapes, the few characters
 * beyond Latin-1 cost nothing, and the browser reads the same.
 */
@Component
class LeanAnswers implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final long serialVersionUID = 1;
    private static final int LATIN_1 = 0xFF;
    private static final int BYTES_BEYOND_LATIN_1 = 2;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // There is no answer yet.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // The error handler speaks of failures.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        UI ui = UI.getCurrent();
        if (ui != null && session != null) {
            session.lock();
            try {
                lighten(ui);
            } finally {
                session.unlock();
            }
        }
    }

    private static void lighten(UI ui) {
        String last = ui.getInternals().getLastRequestResponse();
        if (last != null) {
            ui.getInternals().setLastRequestResponse(lean(last));
        }
    }

    /** The same JSON in Latin-1 alone, unless the escapes would take more than they save. */
    static String lean(String json) {
        StringBuilder lean = new StringBuilder(json.length());
        int from = 0;
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) > LATIN_1) {
                lean.append(json, from, i).append("\\u%04x".formatted((int) json.charAt(i)));
                from = i + 1;
            }
        }
        lean.append(json, from, json.length());
        return from > 0 && lean.length() < BYTES_BEYOND_LATIN_1 * json.length() ? lean.toString() : json;
    }
}
