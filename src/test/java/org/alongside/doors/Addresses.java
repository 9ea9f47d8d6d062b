package org.alongside.doors;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that the running house knows, asked of the house itself. */
@TestComponent
class Addresses {

    private final ServletContext server;
    private final List<RequestMappingInfoHandlerMapping> controllers;

    Addresses(ServletContext server, List<RequestMappingInfoHandlerMapping> controllers) {
        this.server = server;
        this.controllers = controllers;
    }

    /** Where views are. */
    List<View> views() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(server)).getRegisteredRoutes().stream()
                .filter(route -> !isOfATest(route.getNavigationTarget()))
                .flatMap(Addresses::all)
                .toList();
    }

    /** Where controllers answer. */
    List<Endpoint> endpoints() {
        return controllers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Addresses::endpoints)
                .distinct()
                .toList();
    }

    private static Stream<View> all(RouteData route) {
        boolean open = route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class);
        return Stream.concat(Stream.of(route), route.getRouteAliases().stream())
                .map(RouteBaseData::getTemplate)
                .map(template -> new View(template, open));
    }

    private static boolean isOfATest(Class<?> view) {
        return view.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .contains("test-classes");
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
        Set<HttpMethod> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(method -> method.asHttpMethod())
                .collect(Collectors.toUnmodifiableSet());
        return mapping.getPatternValues().stream().map(pattern -> new Endpoint(pattern, methods));
    }

    /** Where a view is, and whether it says of itself that it is for strangers. */
    record View(String template, boolean isForStrangers) {

        /** Such an address, with something in each of its places. */
        String address() {
            return "/" + template.replaceAll(":[^/]+", "x");
        }
    }

    /** Where a controller answers; without methods, to all of them. */
    record Endpoint(String pattern, Set<HttpMethod> methods) {

        private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

        String address() {
            return pattern.replaceAll("\\{[^}]*}|\\*+", "x");
        }

        boolean isForSaving() {
            return pattern.startsWith("/api/");
        }

        boolean changesThings() {
            return methods.isEmpty() || !READING.containsAll(methods);
        }
    }
}
