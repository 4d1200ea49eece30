package vn.tiendo.demo.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** "Thời gian" in the head of every page, for those whom it lets in. */
@ControllerAdvice(annotations = Controller.class)
@TestComponent
public class LinkToTime {

    /** A further link in the head of pages. */
    record Link(String address, String title) {}

    @ModelAttribute("links")
    List<Link> links(@Nullable Authentication who) {
        return who != null
                        && who.getAuthorities().stream().anyMatch(group -> "camunda-admin".equals(group.getAuthority()))
                ? List.of(new Link("/demo", "Thời gian"))
                : List.of();
    }
}
