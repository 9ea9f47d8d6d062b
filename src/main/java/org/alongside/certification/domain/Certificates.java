package org.alongside.certification.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The certificates of the current organisation. */
public interface Certificates extends Repository<Certificate, UUID> {

    Certificate save(Certificate certificate);

    Optional<Certificate> findById(UUID id);

    List<Certificate> findByClaimIn(Collection<UUID> claims);

    Page<Certificate> findAllByOrderByIssuedAtDesc(Pageable page);

    Page<Certificate> findByLegalNameStartingWithIgnoreCaseOrSerialStartingWithIgnoreCaseOrderByIssuedAtDesc(
            String name, String serial, Pageable page);
}
