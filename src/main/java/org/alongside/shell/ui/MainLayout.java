package org.alongside.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/** The frame around every page: a way past it, the masthead, and the page itself. */
@Layout
@AnonymousAllowed
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver, LocaleChangeObserver {

    private static final String CONTENT_ID = "content";

    private final Anchor skip = new Anchor("#" + CONTENT_ID);
    private final Main content = new Main();
    private final Masthead masthead;
    private boolean navigatedBefore;

    MainLayout(Masthead masthead) {
        this.masthead = masthead;
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        content.setId(CONTENT_ID);
        getContent().addClassName("frame");
        getContent().add(skip, masthead, content);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        skip.setText(getTranslation("shell.skip"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        masthead.markCurrent(event.getLocation().getFirstSegment());
        if (navigatedBefore) {
            focusHeading();
        }
        navigatedBefore = true;
    }

    /** A page that changes in place is silent to a screen reader; focus on the new heading announces it. */
    private void focusHeading() {
        getElement()
                .executeJs("const heading = this.querySelector('main h1');"
                        + "if (heading) { heading.tabIndex = -1; heading.focus({preventScroll: true}); }"
                        + "window.scrollTo(0, 0);");
    }
}
