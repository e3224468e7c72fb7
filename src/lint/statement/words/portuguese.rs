//! Portuguese.

use super::{Class, Words};

pub(in crate::lint::statement) const WORDS: Words = &[
    (
        Class::Function,
        "a; ao; aos; as; ate; cada; com; como; da; das; de; do; dos; e; em; entre; essa; esse; esta; este; eu; \
        foi; isso; mais; mas; menos; meu; muito; na; nao; nas; no; nos; nossa; nossas; nosso; nossos; nova; \
        novas; novo; novos; o; onde; os; ou; para; pela; pelo; pelos; por; quando; que; quem; sao; se; sem; \
        ser; seu; seus; sobre; sua; suas; todas; todos; um; uma; umas; uns",
    ),
    (
        Class::Determiner,
        "a; as; cada; essa; esse; esta; este; nossa; nossas; nosso; nossos; o; os; seu; seus; sua; suas; \
        todas; todos; um; uma",
    ),
    (
        Class::Preposition,
        "a; ao; aos; ate; com; como; da; das; de; do; dos; em; entre; na; nas; no; para; pela; pelo; por; que; \
        quem; sem; sobre",
    ),
    (Class::Skip, "com sucesso; continuamente; significativamente"),
    (
        Class::Change,
        "abater; abrandar; abreviar; acelerar; acrescer; agilizar; alargar; alavancar; aliviar; alta; \
        ampliacao; ampliar; aument*; aumento; baixa; baixar; cair; comprimir; conter; cortar; corte; cresc*; \
        crescer; crescimento de; decrescer; desacelerar; descer; descida; diminu*; diminuicao; dobrar; \
        duplic*; duplicar; economizar; elevacao; elevar; encolher; encurtar; enxugar; escalar; estreitar; \
        evoluir de; expandir; fazer crescer; frear; ganho de; increment*; incremento; levar de; limitar; \
        maximizar; minimizar; mitigar; multiplicar; passar; passar de; poupar; quadruplicar; queda; \
        quintuplicar; recuar; reduc*; reducao; reduz*; refrear; restringir; somar; subida; subir; travar; \
        triplic*; triplicar",
    ),
    (
        Class::Rise,
        "alargar; alavancar; ampliacao; ampliar; aument*; cresc*; crescer; dobrar; duplicar; elevar; expandir; \
        increment*; multiplicar; somar; subir; triplicar",
    ),
    (
        Class::Clear,
        "abolir; acabar; acabar com; banir; deixar de; elimin*; eliminar; erradic*; erradicar; esvaziar; \
        extinguir; liquidar; parar; por fim a; regularizar; sanar; suprimir; zerar",
    ),
    (
        Class::Improve,
        "afinar; alavancar a; ampliar a visibilidade; aperfeicoar; apoiar; apoio; aprimor*; aprofundar; \
        aproximar; avancar; consolid*; contribuir; cuidar; cultivar; desenvolver a; desenvolver as; \
        desenvolver o; dignificar; dinamizar; embelezar; enriquecer; envolver; estimul*; estimular; estreitar \
        lacos; facilitar; favorecer; foment*; fomentar; fortalec*; ganhar em; harmonizar; impulsion*; \
        impulsionar; incentivar; incrementar a; intensific*; melhor*; moderniz*; motivar; optimiz*; otimiz*; \
        perfeicoar; potencializ*; potencializar; potenciar; profissionaliz*; profissionalizar; progredir; \
        promocao; promov*; promover; qualificar; racionalizar; reforc*; reforcar; revitaliz*; sensibilizar; \
        simplific*; valorizar",
    ),
    (
        Class::Keep,
        "aguentar; conservacao; conservar; continuar; continuidade; defender; ficar; guardar; mantendo; \
        manter; manutencao; manutencao d*; nao ultrapassar; permanec*; permanecer; preserv*; preservar; \
        prosseguir; protecao; proteg*; proteger; resguardar; reter; salvaguardar; seguir; segurar; \
        sustentacao; sustentar",
    ),
    (
        Class::Monitor,
        "acompanhamento; acompanhar; aferir; contabilizar; controlar; controle de; medicao; medir; mensurar; \
        monitor*; monitoria; observar; quantificar; rastrear; rastreio; seguir de perto; supervisionar; \
        trackear; vigiar",
    ),
    (Class::Ensure, "assegur*; assegurar; certificar se; garant*; garantir; zelar"),
    (
        Class::Operate,
        "acompanhar os; administrar; assistir; atender; auxiliar; colaborar; coordenar; cuidar de; cuidar dos; \
        dar suporte; encarregar; fornecer; fornecimento; gerenciar; gerir; gestao; manusear; oferecer \
        suporte; operar; prestacao; prestar; processar; servir; suportar; trabalhar em; tratar",
    ),
    (
        Class::Achieve,
        "acumular; alcancar; alcance de; atingir; bater; chegar; completar o; concretizar; conquistar; \
        conseguir; cumprir; exceder; fechar o ano; igualar; lograr; marcar; obter; situar; somar; superar; \
        totalizar; ultrapassar",
    ),
    (
        Class::Aspire,
        "abracar; acender; acolher; acreditar; ajudar; alegrar; apaixonar; brilhar; capacitar pmes; cativar; \
        conectar; contagiar; dar; deixar; deliciar; demonstrar; deslumbrar; despertar; devolver; emocionar; \
        empoderar; encantar; entusiasmar; estar; fascinar; fazer; fazer com; fazer de; fazer sentir; \
        florescer; habilitar; iluminar; impressionar; inspirar; levar alegria; liberar; liderar; maravilhar; \
        marcar a diferenca; mudar a vida; ousar; permitir; poder; posicionar nos; provar; que a; que as; que \
        cada; que ninguem; que o; que os; que todos; redefinir; reinventar; revolucionar; romper; sentir; \
        ser; sermos; sonhar; surpreender; ter; tornar; tornar nos; tornar se; tornarmo; transformar; unir; \
        virar; viver; voltar",
    ),
    (
        Class::Acquire,
        "adesao de; adquirir; afiliar; alugar; angariar; arrecadar; arrendar; assinar; assinar contrato; atracao; \
        atrair; captacao; captar; cativar; cobrar; colher; colocar; comercializar; conquistar; conseguir; contratar \
        clientes; convencer; converter; encher; engajar; faturar; fazer assinar; fechar; fechar contrato; fidelizar; \
        firmar contratos; ganhar; gerar; inscrever; levantar fundos; matricular; mobilizar; obtencao; obter; \
        persuadir; reconquistar; recrutar; recuperar; renovar contrato; reter; reunir fundos; somar; trazer; trazer \
        de volta; vender",
    ),
    (
        Class::Task,
        "abandonar; abertura; abordar; abrir; acionar; acordar; acrescentar; adaptar; adequacao; adequar; adesao; \
        adicionar; adotar; adquirir; afixar; agendamento; agendar; ajustar; alinhar; alocar; alteracao; alterar; \
        alugar; analisar; analise; anexar; anunciar; apagar; aplicar; apresentacao; apresentar; aprovacao; aprovar; \
        aquisicao; arquivar; arrancar; arranjar; arrumar; assinatura; ativar; atribuir; atualiz*; atualizacao; \
        auditar; auditoria; automatizar; autorizar; avaliacao; avaliar; baixar os; buscar; cabear; cadastrar; \
        calcular; calibrar; cancelar; capacit*; catalogar; celebrar; centralizar; certificacao; certificar; chamar; \
        clarificar; classificar; cobrir; codificar; colar; coletar; colocacao; colocar; colocar em funcionamento; \
        colocar em pratica; colocar em producao; colocar em servico; colocar no ar; combinar; comecar; compartilhar; \
        compilar; compor; compra; comprar; comprovar; comunicar; conceber; concepcao; concluir; conclusao; conduzir; \
        conectar; confeccionar; conferir; configurar; confirmar; consertar; conservar o; consolidar os; \
        constituicao; constituir; construcao; construir; consultar; contactar; contatar; contratacao; contratar; \
        convidar; convocar; coordenar; copiar; corrigir; credenciar; criacao; criar; cumprir a formacao; cursar; \
        customizar; dar formacao; dar inicio; debater; decidir; decorar; dedicar; definicao; definir; delegar; \
        delinear; demolir; demonstrar o; desativar; descartar; descrever; desenhar; desenho; desenrolar; \
        desenvolver; desenvolvimento; designar; desinstalar; deslocar; desmontar; destinar; detalhar; determinar; \
        diagnosticar; difundir; digitacao; digitalizacao; digitalizar; discutir; disponibilizar; distribuicao; \
        distribuir; divulgacao; divulgar; documentacao; documentar; dotar; editar; efetuar; elabor*; eleger; \
        elencar; emitir; empregar; encaminhar; encerrar; encomendar; enquadrar; ensaiar; ensinar; entrega; entregar; \
        entrevistar; enviar; envio; equipar; esbocar; escanear; escolher; escrever; escriturar; especificar; \
        estabelecer; estabelecimento; estimar; estrear; estruturacao; estruturar; estudar; etiquetar; examinar; \
        execucao; executar; expandir a; experimentar; explicar; explorar; expor; exportar; externalizar; extrair; \
        fabricar; fazer a; fazer o; fazer um; fazer uma; fechamento; fecho; filmar; finalizacao; finalizar; firmar; \
        fixar; formacao de; formalizar; formar; formular; fornecer um; fundir; fusao; gravar; habilitar; \
        homologacao; homologar; hospedar; identificacao; identificar; ilustrar; implant*; implement*; importar; \
        impressao; imprimir; inauguracao; inaugurar; incluir; incorporar; indicar; informar; iniciar; inscrever os; \
        inserir; inspecionar; instalacao; instalar; instaurar; instituir; instruir; integracao; integrar; \
        interligar; internalizar; introducao; introduzir; inventariar; inventario; investigar; investimento em; \
        investir; irrigar; juntar; lancamento; lancar; lavar; levantamento; levantar; licitacao; licitar; ligar; \
        limpar; limpeza; listar; localizar; manutencao da; mapeamento; mapear; medir os; migracao; migrar; \
        ministrar; mobilar; modelar; modificar; montagem; montar; mover; mudanca; mudar; negociar; nomeacao; nomear; \
        normalizar; notificar; obra; obras; obter a certificacao; ofertar; operacionalizar; orcar; ordenar; \
        organizacao de; organizar; orientar; padronizar; pagar; parametrizar; participar; partilhar; passar a limpo; \
        pavimentar; pedir; perfurar; pesquisar; pilotar; pintar; pintura; planeamento; planear; planejamento; \
        planejar; plantar; plantio; por em funcionamento; por em marcha; por em pratica; postar; preencher; \
        preparacao; preparar; priorizar; processamento; producao de; produzir; programacao; programar; prolongar; \
        propor; prospectar; prototipar; prover; publicacao; publicar; publicitar; qualificar os; reabilitacao; \
        reabilitar; realizacao; realizar; realocar; recadastrar; receber; reciclar; recolha; recolher; recrutamento; \
        recrutar; redacao; redesenhar; redesenho; redigir; redistribuir; reequipar; reescrever; reestruturacao; \
        reestruturar; reforma; reformar; reformulacao; reformular; registar; registo; registrar; registro; \
        regulamentar; reinstalar; relancar; relatar; remeter; remodelacao; remodelar; remover; renegociar; renomear; \
        renovacao; renovar; reorganizacao; reorganizar; reparacao; reparar; reparo; repensar; replanejar; replantar; \
        repor; reposicao; requalificacao; requalificar; requerer; rescindir; reservar; resolver; responder; \
        restaurar; restauro; resumir; retificar; retirada; retirar; reunir; reunir com; reutilizar; revisao; \
        revisar; rodar; rotular; sanear; segmentar; selecao; selecionar; semear; sensibilizacao; separar; sinalizar; \
        sincronizar; solicitacao; solicitar; sondar; subcontratar; submeter; subscrever; substituicao; substituir; \
        supervisionar a; terceirizar; terminar; testar; teste; testes; tirar; tomar; trabalhar; traducao; traduzir; \
        transcrever; transferencia; transferir; transicao; transmitir; transportar; tratar dos; treinamento; \
        treinar; troca; trocar; unificacao; unificar; usar; utilizar; vacinar; validacao; validar; verificacao; \
        verificar; visita; visitar; vistoriar; votar",
    ),
    (
        Class::Produce,
        "armar; compor; construir; criar; desenvolver; elaborar; entregar; estabelecer; fabricar; forjar; \
        fundar; gerar; instaurar; montar; oferecer; produzir; proporcionar; tecer",
    ),
    (
        Class::Metric,
        "abandono; absenteismo; absentismo; acidentes; acuracia; acuracidade; adesao; adocao; afluencia; \
        aforo; alunos por; assertividade; atraso; atrasos; ausencias; avarias; base de clientes; beneficio; \
        caixa; carga; carteira; churn; ciclo; cobertura; comissoes; consumo; conversao; conversoes; cotacao; \
        cpa; csat; cumprimento do; custo; custo por; custos; dados; defeitos; defice; demanda; demissoes; \
        demora; densidade; desemprego; desistencia; desistencias; desligamentos; desperdicio; despesa; \
        despesas; desvio; desvios; devolucoes; dias; disponibilidade; divida; dividas; dso; duracao; duracao \
        media; ebit; ebitda; economia; emissao; emissoes; encargos; endividamento; entradas; erros; espera; \
        estadia; estoque; estoques; evasao; existencias; falhas; faltas; faturamento; fila; filas; fluxo; \
        fluxo de caixa; frequencia; frequencia escolar; furtos; ganho; ganhos; gasto; gastos; grau; horas; \
        horas extra; horas extras; idade; impostos; inadimplencia; incidencia; incidentes; indicador; indice; \
        infeccoes; inflacao; internacoes; intervalo; juros; kwh; lesoes; liquidez; lista de espera; \
        lucratividade; lucro; margem; margens; media; mediana; mercado; mortalidade; mtbf; multas; nivel; \
        nota; nps; numero; numero de; obitos; ociosidade; ocorrencias; ocupacao; ocupacao media; oee; \
        paradas; participacao; participacao de mercado; passageiros por; passivo; patrimonio; pendencias; \
        percentagem; percentual; perda; perdas; permanencia; pernoites; peso; pontos; pontuacao; \
        pontualidade; populacao; porcentagem; posicao no; prazo; precisao; preco; precos; prejuizo; producao; \
        produtividade; produtividade por; proporcao; quantidade; quebras; quota; quota de mercado; ratio; \
        razao; recebiveis; receita; receitas; reclamacoes; reincidencia; rejeicao; rejeicoes; remuneracao; \
        rendimento; rentabilidade; retencao; retorno; retrabalho; rotacao; rotatividade; ruptura; rupturas; \
        salario; saldo; satisfacao; sinistralidade; sinistros; stock; superavit; superficie; tarifa; taxa; \
        temperatura; tempo; tempos; ticket medio; toneladas; total; transacoes; turnover; uso; utilizacao; \
        vacancia; vagas; valor; velocidade; vencimento; vendas; vendas por; volume; volumes",
    ),
    (
        Class::Deliverable,
        "abrigo; academia; acordo; acordo quadro; agenda; albergue; alerta; alertas; algoritmo; alianca; \
        almoxarifado; analise; anexo; anuncio; api; aplicacao; aplicativo; app; area; armazem; arquivo; ata; \
        auditoria; balcao; banco de dados; base; base de dados; biblioteca; bilhetica; blog; boletim; \
        brochura; caixa; calendario; camera; cameras; campanha; candidatura; cantina; capacitacao; carta; \
        cartaz; cartilha; casa; catalogo; centro; certificacao; certificado; chatbot; checklist; circuito; \
        clausula; codigo; codigo de conduta; comissao; comite; concurso; conector; conferencia; congresso; \
        conselho; consulta; contrato; convenio; cozinha; crm; cronograma; curriculo; curso; dashboard; \
        decreto; demo; diagnostico; diretorio; diretrizes; dispositivo; documento; dossier; edificio; edital; \
        embalagem; equipamento; erp; escola; escritorio; espaco; esquema; estacao; estacionamento; estatuto; \
        estrategia; estudo; etiqueta; evento; exposicao; fabrica; feira; ferramenta; ficha; ficheiro; fluxo \
        de trabalho; folheto; formulario; forum; frota; funcionalidade; fundo; galpao; grupo de trabalho; \
        guia; horario; horarios; horta; infraestrutura; inquerito; instalacoes; instrumento; intranet; \
        inventario; itinerario; jardim; jornal; laboratorio; landing page; lei; licenca; licitacao; linha; \
        lista; livro; logotipo; loja; manual; mapa; maquete; maquina; materiais; material; matriz; memorando; \
        menu; metodologia; minuta; mobiliario; modelo; modulo; mural; newsletter; norma; normativo; nucleo; \
        oficina; ordem de servico; organograma; pagina; painel; parceria; parque; patio; pesquisa; piloto; \
        pista; planilha; plano; planta; plataforma; podcast; politica; ponte; ponto de venda; portal; porto; \
        posto; procedimento; processo; programa; projeto; projeto piloto; proposta; protocolo; prototipo; \
        questionario; rede; regimento; registo; registro; regulamento; relatorio; relatorios; repositorio; \
        requisitos; reuniao; revista; rota; roteiro; sala; sede; seminario; sensor; sensores; servidor; \
        simulador; sinalizacao; sistema; site; software; subsidio; telhado; terminal; teste; treinamento; \
        trilha; tutorial; unidade; veiculo; versao; video; viveiro; website; zona",
    ),
    (
        Class::Event,
        "acoes; aconselhamentos; anuncios; artigos; assembleias; atividades; auditorias; aulas; boletins; \
        brochuras; campanhas; cartazes; chamadas; circulares; comunicados; concursos; conferencias; \
        congressos; consultas; cursos; debates; demonstracoes; e mails; edicoes; emails; encontros; ensaios; \
        entrevistas; episodios; eventos; excursoes; exposicoes; feiras; fichas; folhetos; formacoes; foruns; \
        guias; inqueritos; inspecoes; intervencoes; jogos; licoes; ligacoes; manuais; mesas; modulos; \
        newsletters; notas; noticias; oficinas; paginas; palestras; pesquisas; podcasts; posts; projetos; \
        publicacoes; publicidades; relatorios; reportagens; reunioes; rodas de conversa; saidas; seminarios; \
        sessoes; simulacros; simulados; telefonemas; testes; treinamentos; tutoriais; videos; visitas; \
        vistorias; webinarios; webinars; workshops",
    ),
    (
        Class::Party,
        "acionistas; adeptos; aderentes; adolescentes; adultos; agricultores; alunos; aposentados; aprendizes; \
        artesaos; artistas; assinantes; associacoes; associados; autarquias; autonomos; beneficiarios; \
        bolseiros; bolsistas; camaras; candidatos; ciclistas; cidadaos; clientes; clinicas; colaboradores; \
        comensais; comerciantes; compradores; comunidades; concelhos; condutores; consumidores; contratos; \
        contribuintes; cooperados; cooperativas; criancas; cuidadores; desenvolvedores; distribuidores; \
        doacoes; doadores; docentes; empreendedores; empresas; encarregados; enfermeiras; enfermeiros; \
        entidades; escolas; espectadores; estudantes; expositores; familiares; familias; farmacias; fas; \
        formandos; fornecedores; funcionarios; gente; graduados; habitantes; homens; hospedes; hoteis; \
        idosos; inquilinos; inscricoes; instituicoes; investidores; investigadores; jovens; lares; leitoras; \
        leitores; lojistas; madrinhas; maes; mecenas; medicos; membros; moradoras; moradores; mulheres; \
        municipes; municipios; negocios; novos logos; organizacoes; ouvintes; paciente; pacientes; pais; \
        parceiros; passageiros; patrocinadores; pecuaristas; pedidos; pequenas empresas; pescadores; pessoa; \
        pessoas; pmes; prefeitura; prefeituras; produtoras; produtores; professoras; professores; \
        profissionais; proprietarios; publico; quem; recomendacoes; refugiados; reservas; residentes; \
        restaurantes; revendedores; segurados; socias; socios; subscritores; tecnicos; trabalhadores; \
        turistas; turmas; universitarios; usuarias; usuarios; utentes; utilizadores; vendedores; viajantes; \
        visitantes; vizinhos; voluntarias; voluntarios",
    ),
    (
        Class::Input,
        "admissoes; auxiliares contratados; contratacoes; efetivo; equipe de vendas; gasto; gastos com \
        publicidade; horas de treinamento; investimento; investimentos; novas contratacoes; orcamento; \
        pessoal; publicidade paga; quadro; vagas preenchidas; verba",
    ),
    (
        Class::Concept,
        "acessibilidade; acolhimento; adaptacao; adocao; agilidade; alinhamento; ambiente; ambiente de trabalho; \
        aprendizagem; area comercial; atendimento; atendimento ao cliente; atendimento ao publico; atitude; \
        atratividade; autonomia; bem estar; bem estar dos; capacidade; capacitacao; capital humano; cidadania; \
        clima; clima organizacional; coesao; colaboracao; competencia; competencias; competitividade; compras; \
        comprometimento; comunicacao; conciliacao; confiabilidade; confianca; conhecimento; consciencia; controle; \
        cooperacao; coordenacao; credibilidade; crescimento; criatividade; cuidado; cultura; cultura organizacional; \
        desempenho; desenvolvimento; dialogo; digitalizacao; dinamismo; disciplina; diversidade; diversos; \
        ecossistema; educacao; eficacia; eficiencia; empatia; empregabilidade; energia; engajamento; envolvimento; \
        equidade; equipa; equipe; escalabilidade; espirito; espirito de equipe; estabilidade; etica; excelencia; \
        excelencia operacional; expansao; experiencia; experiencia do cliente; feedback; fiabilidade; fidelidade; \
        financas; flexibilidade; foco; formacao; gente; gestao; gestao de pessoas; governanca; higiene; \
        hospitalidade; identidade; igualdade; imagem; imagem de marca; impacto; inclusao; influencia; iniciativa; \
        inovacao; integracao; integridade; interacao; lealdade; lideranca; logistica; marca; marketing; maturidade; \
        melhoria; melhoria continua; mentalidade; mobilidade; moral; motivacao; notoriedade; observabilidade; \
        operacoes; oportunidades; ordem; organizacao; outros; parcerias; participacao cidada; pessoal; pessoas; \
        planejamento; posicionamento; potencial; presenca; prestigio; prevencao; previsibilidade; proatividade; \
        processos; produtividade; profissionalismo; proximidade; qualidade; qualificacao; rapidez; rastreabilidade; \
        reconhecimento; recursos; recursos humanos; relacao; relacionamento; relacoes; relevancia; reputacao; \
        resiliencia; respeito; responsabilidade; responsabilidade social; resultados; rigor; satisfacao; saude; \
        seguranca; sensibilizacao; servico; servicos; sinergia; sinergias; solidariedade; solidez; sustentabilidade; \
        talento; talentos; tecnologia; trabalho colaborativo; trabalho em equipe; transformacao; transformacao \
        digital; transparencia; usabilidade; valor; valores; vendas; viabilidade; visao; visibilidade",
    ),
    (
        Class::Ideal,
        "a vontade; acolhedor; acolhedora; aconchego; admirad*; adoram; amada; amado; amam; amor; boca a boca; \
        casa; com alegria; com carinho; com confianca; com gosto; com orgulho; como em casa; confiam; \
        confianca; confiavel; coracao; de cabeceira; de confianca; desejada; desejado; destino; encantad*; \
        esperanca; excecional; excelencia; excepcional; exemplar; exemplo; experiencia; facil; facilmente; \
        fama; familia; favorita; favorito; feliz; felizes; finalmente; gratificante; humano; ideal; \
        imbativel; inesquecivel; inigualavel; inspirador; inveja; invejam; lar; leve; liberdade; lider; \
        livre; livres; lugar; magico; mais querida; mais querido; melhor; melhores; memoravel; modelo a \
        seguir; mundial; ninguem; numero um; onde; orgulho; orgulhosa; orgulhosos; pioneira; pioneiro; \
        pioneiros; plenitude; por si; preferencia; preferida; preferido; primeira escolha; primeira opcao; \
        primeiro lugar; querem voltar; querida; querido; recomendam; reconhecida; reconhecido; reconhecidos; \
        referencia; referencias; respeitada; respeitado; saudavel; segunda casa; segura de; sem esforco; sem \
        esperas; sem medo; sem preocupacoes; sem stress; sem surpresas; sonham; sonho; sorriso; sustentavel; \
        tranquila; tranquilidade; tranquilos; unico; vibrante; viva; vivo; voltem",
    ),
    (
        Class::Vanity,
        "acessos; alcance; cliques; compartilhamentos; curtidas; downloads; fas; impressoes; likes; mencoes; \
        partilhas; seguidores; sessoes do site; trafego; visitas ao site; visualizacoes",
    ),
    (
        Class::Comparative,
        "maior; maiores; mais; mais agil; mais alta; mais alto; mais baixa; mais baixo; mais curto; mais \
        curtos; mais eficaz; mais eficiente; mais eficientes; mais facil; mais forte; mais rapida; mais \
        rapido; mais rapidos; mais satisfeitos; mais seguro; mais simples; melhor; melhores; menor; menores; \
        menos; pior; superior",
    ),
    (
        Class::Vaguely,
        "adequada; adequadas; adequado; adequados; agil; amplo; atrativo; boa; boas; bom; bons; competitivo; \
        comprometida; comprometido; digno; dinamico; efetiva; efetivo; eficaz; eficazes; eficiente; \
        eficientes; engajada; engajado; engajados; excelente; fluido; forte; inovador; moderna; moderno; \
        motivada; motivadas; motivado; motivados; otimo; positivo; profissional; razoavel; satisfatorio; \
        satisfeita; satisfeito; satisfeitos; solida; solido; unida; unido; unidos",
    ),
    (
        Class::Done,
        "aberta; abertas; aberto; abertos; acordado; adjudicada; adjudicado; adquirida; adquirido; analisado; \
        anunciada; apresentada; apresentado; aprovada; aprovadas; aprovado; aprovados; assinada; assinadas; \
        assinado; assinados; ativado; atualizada; atualizadas; atualizado; atualizados; auditada; auditado; \
        auditados; automatizado; avaliada; avaliado; avaliados; cadastrados; capacitados; catalogados; \
        certificada; certificado; certificados; comprada; comprado; comunicado; concluida; concluidas; \
        concluido; concluidos; configurado; constituida; constituido; construida; construido; contratada; \
        contratado; contratados; convocada; criada; criado; criados; definida; definido; definidos; \
        desenhada; desenhado; desenvolvida; desenvolvido; digitalizada; digitalizado; digitalizados; \
        disponibilizada; disponiveis; disponivel; distribuida; documentada; documentadas; documentado; \
        documentados; editado; efetuada; elaborada; elaborado; eleita; eleito; em funcionamento; em operacao; \
        em producao; em servico; encerrada; encerrado; entregue; entregues; enviada; enviado; equipada; \
        equipado; escolhida; escolhido; escrito; estabelecida; estabelecido; executada; executado; fechada; \
        fechado; feita; feito; finalizada; finalizado; firmado; formada; formado; formados; formalizado; \
        habilitada; homologada; homologado; identificados; implantada; implantadas; implantado; implantados; \
        implementada; implementadas; implementado; implementados; impresso; inaugurada; inaugurado; \
        instalada; instaladas; instalado; instalados; integrada; integrado; inventariado; lancada; lancado; \
        licitada; licitado; mapeada; mapeado; mapeados; migrada; migrado; migrados; ministrada; montada; \
        montado; no ar; nomeada; nomeado; obtida; obtido; operacionais; operacional; organizada; organizado; \
        paga; pintada; pintado; plantadas; preenchida; preenchidas; preparado; pronta; pronto; prontos; \
        publicada; publicadas; publicado; publicados; realizada; realizado; reformada; reformado; registrado; \
        renovada; renovado; reparado; revisada; revisado; revisados; revista; revisto; selecionada; \
        selecionado; sinalizados; solicitada; substituida; substituido; substituidos; terminada; terminado; \
        testada; testado; traduzida; traduzido; treinadas; treinado; treinados; validada; validado; \
        verificado",
    ),
    (
        Class::Moved,
        "aumenta; aumentado; aumentou; caem; cai; caido; caiu; cresce; crescem; cresceu; desce; desceu; \
        diminui; diminuiu; dobrou; duplicado; melhora; melhorou; passa; passam; passou; recuou; reduzida; \
        reduzido; sobe; sobem; subiu; triplicado; triplicou",
    ),
    (
        Class::Multiplier,
        "a metade; de cada; decimo; dobrar; dobro; dois em cada; dois tercos; duplicar; em cada 10; em cada \
        cinco; em cada dez; em cada quatro; em cada tres; em equilibrio; meio ponto; metade; nenhum; nenhuma; \
        nove em cada; o dobro; o triplo; pela metade; ponto de equilibrio; quadruplicar; quatro em cada; \
        quinto; terco; tres quartos; triplicar; triplo; um em cada; um quarto; um quinto; um terco; zerar; \
        zero",
    ),
    (
        Class::Cardinal,
        "catorze; cem; centena; cento; cinco; cinquenta; dez; dezasseis; dezesseis; dezoito; dois; doze; duas; \
        duzia; mil; milhao; nove; noventa; oitenta; oito; onze; quarenta; quatro; quinze; seis; sessenta; \
        sete; setenta; tres; treze; trinta; vinte",
    ),
    (
        Class::Time,
        "ano; anos; dia; dias; dias corridos; dias uteis; h; hora; horas; mes; meses; minuto; minutos; safra; \
        segundo; segundos; semana; semanas; semestre; semestres; temporada; trimestre; trimestres",
    ),
    (Class::Horizon, "ano; anos; mes; meses; semana; semanas; trimestre; trimestres"),
    (
        Class::Month,
        "abril; agosto; dezembro; fevereiro; fim do ano; inverno; janeiro; julho; junho; maio; marco; natal; \
        novembro; outono; outubro; primavera; setembro; verao",
    ),
    (Class::Until, "antes de; ate; ate dezembro; ate o fim; ate o final; nos proximos"),
    (Class::Name, "andar; artigo; etapa; fase; industria; iso; linha; lote; n; nivel; norma; top; versao"),
    (
        Class::Threshold,
        "a mais tardar; abaixo; acima; ao menos; ate no maximo; dentro; inferior; inferiores; mais de; maxima; \
        maximo; menos de; minima; minimo; nao excede; nao inferior; nao mais de; nao menos de; nao superior; \
        nao ultrapassa; nao ultrapassar; no maximo; no minimo; ou mais; ou melhor; ou menos; pelo menos; \
        quando muito; sem ultrapassar; superior; superiores; um maximo de; um minimo de",
    ),
    (
        Class::Steady,
        "a cada mes; a todo momento; ao longo do ano; cada dia; cada mes; cada semana; cada trimestre; \
        constante; constantemente; em permanencia; estaveis; estavel; inalterada; inalterado; jamais; mantem \
        se; manter se; nao cai; nao ultrapassa; no nivel atual; nunca; permanece; permanecem; \
        permanentemente; se mantem; se mantenha; sem alteracao; sempre; toda semana; todas as semanas; todo \
        dia; todo mes; todo o ano; todos os dias; todos os meses",
    ),
    (
        Class::Evidence,
        "ano anterior; ano passado; anterior; antes; ate agora; atuais; atual; atualmente; comparacao; \
        comparado; contra; de; em relacao; em vez de; era; eram; face a; foi; frente; hoje; linha de base; \
        mes anterior; previo; vs",
    ),
    (
        Class::Purpose,
        "a fim de; afim de; com o fim de; com o objetivo de; de forma a; de forma que; de maneira que; de modo \
        que; e alcancar; e aumentar; e baixar; e diminuir; e elevar; e melhorar; e reduzir; o que permite; \
        para alcancar; para aumentar; para baixar; para chegar; para diminuir; para elevar; para ganhar; para \
        levar; para melhorar; para passar; para que; para reduzir; para subir; que gere; que gerem",
    ),
    (
        Class::Means,
        "a partir da criacao; abrindo; adicionando; atraves; atraves de; com a criacao; com a implantacao; com \
        ajuda; com um novo; com uma nova; contratando; criando; formando; gracas; implementando; instalando; \
        introduzindo; lancando; organizando; por meio; por meio de; publicando; realizando; treinando; \
        usando; utilizando; via",
    ),
    (Class::Question, "como; estamos; por que; quais; qual; quanto; quantos; quem; se; sera que"),
    (
        Class::Count,
        "cifra; contagem; media; montante; n de; nro; num; num.; numero; percentagem; percentual; porcentagem; \
        qtd; qtd.; qtde; qtde.; quantidade; soma; total; valor; volume",
    ),
    (
        Class::Undertaken,
        "atendidas; atendidos; celebradas; criados; dadas; dados; desenvolvidas; distribuidos; divulgados; \
        elaborados; emitidos; entregues; enviadas; enviados; escritos; executados; feitas; feitos; gravados; \
        lancados; ministradas; ministrados; organizadas; organizados; produzidas; produzidos; promovidas; \
        promovidos; publicadas; publicados; realizadas; realizados; redigidos; visitadas; visitados",
    ),
    (
        Class::Pronoun,
        "alguem; cada; nenhum; nenhuma; ninguem; nos; nossa; nossas; nosso; nossos; qualquer; toda; todos; \
        voces",
    ),
    (
        Class::Be,
        "acabam; acham; acreditam; adoram; amam; aparece; aprende; aprendem; aprovam; chega; chegam; compram; \
        confia; confiam; conhece; conhecem; consegue; conseguem; consideram; consultam; contam; cresce; \
        cumprem; custa; decidem; declaram; deixa; deixam; depende; dependem; dizem; dura; e; encontra; \
        encontram; entende; entendem; entra; escolhem; esperam; esta; estamos; estao; falam; faz; fazem; \
        fica; ficam; funciona; funcionam; ganha; gostam; invejam; lembram; ligam; moram; necessita; \
        participam; passa; pedem; pensam; perde; pode; podem; precisam; preferem; procuram; quer; querem; \
        recebe; recebem; recomenda; recomendam; relatam; repetem; responde; respondem; sabe; sabem; saem; \
        sai; sao; seguem; sente; sentem; serve; somos; tem; temos; termina; trabalham; usam; utilizam; \
        valorizam; vao; veem; vem; vive; vivem; volta; voltam",
    ),
    (
        Class::Own,
        "cargos; chefes; chefias; diretores; documentos; equipas; equipes; etapas; gerentes; gestores; lideres \
        de equipe; lojas; politicas; postos; procedimentos; processos; responsaveis; tarefas; unidades",
    ),
    (Class::Routine, "atividade corrente; dia a dia; operacao diaria; rotina"),
];
