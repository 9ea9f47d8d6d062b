package org.alongside.doors;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole product on a port of its own, with example people and one small course. All of it, because a module test
 * knows the views of its own modules alone: there, the address of any other view leads nowhere.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"alongside.demo-data=true", "alongside.content-folder=src/test/resources/courses"})
@Import({Residents.class, Addresses.class})
@ExtendWith(OwnSecurityContext.class)
@interface OpenHouse {}
