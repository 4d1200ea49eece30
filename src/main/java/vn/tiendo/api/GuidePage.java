package vn.tiendo.api;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How to use the API with curl, for whoever writes the program. */
@Controller
class GuidePage {

    private final ParameterWords words;

    GuidePage(ParameterWords words) {
        this.words = words;
    }

    /** A parameter and the words it knows. */
    record Known(String name, List<String> words) {}

    @GetMapping("/api")
    String page(Model model) {
        model.addAttribute(
                "server", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
        model.addAttribute("description", OpenApi.ADDRESS);
        model.addAttribute(
                "parameters",
                Stream.of(ParameterSet.OVERVIEW, ParameterSet.DUTIES, ParameterSet.SEARCH)
                        .flatMap(set -> set.names().stream())
                        .distinct()
                        .map(name -> new Known(name, words.of(name)))
                        .toList());
        return "api";
    }
}
