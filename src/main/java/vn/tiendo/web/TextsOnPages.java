package vn.tiendo.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What our pages say, by area: {@code texts/<area>.properties} in Vietnamese, {@code texts/<area>_en.properties} in
 * English, every key beginning with its area. A new area is two new files.
 */
@Configuration(proxyBeanMethods = false)
class TextsOnPages implements WebMvcConfigurer {

    private static final String FOLDER = "texts/";
    private static final String END = ".properties";
    private static final String ENGLISH = "_en" + END;

    @Bean
    static MessageSource messageSource() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + END);
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames(Arrays.stream(files)
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .filter(name -> !name.endsWith(ENGLISH))
                .map(name -> FOLDER + name.substring(0, name.length() - END.length()))
                .distinct()
                .sorted()
                .toArray(String[]::new));
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    static LocaleResolver localeResolver() {
        return new LanguageCookie();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageSwitch(localeResolver()));
    }
}
