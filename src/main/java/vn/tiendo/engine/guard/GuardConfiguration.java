package vn.tiendo.engine.guard;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One list of expressions for both walls: the engine's and the web's. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    @Bean
    AllowedQueryExpressions allowedQueryExpressions() {
        return new AllowedQueryExpressions(AllowedQueryExpressions.OF_THE_SHARED_FILTERS);
    }
}
