package org.alongside.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The one place where what nobody expected ends: a number for the person, the cause for the log. */
@Component
class TheErrorHandler implements ErrorHandler, VaadinServiceInitListener {

    private static final int MILLISECONDS_SHOWN = 12_000;

    private final transient Incidents incidents;

    TheErrorHandler(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        String sentence = sentence(event.getThrowable(), ui);
        if (ui != null) {
            Notification.show(sentence, MILLISECONDS_SHOWN, Notification.Position.BOTTOM_CENTER);
        }
    }

    private String sentence(Throwable cause, UI ui) {
        return switch (cause) {
            case OptimisticLockingFailureException _ -> ui.getTranslation("shell.error.changed-elsewhere");
            case AccessDeniedException _ -> ui.getTranslation("shell.error.not-allowed.text");
            default -> ui.getTranslation("shell.error.unexpected.text", incidents.note(cause));
        };
    }
}
